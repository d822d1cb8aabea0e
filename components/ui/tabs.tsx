"use client";

import { type KeyboardEvent, type ReactNode, useId } from "react";

import { cx } from "./cx";

export type TabItem<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly content: ReactNode;
};

/**
 * A row of tabs over one panel; the panel fills the height that is left and scrolls by itself. The
 * arrow keys go from tab to tab; what a tab holds is made when it is first turned to.
 */
export function Tabs<T extends string>({
  label,
  value,
  onValueChange,
  items,
}: {
  readonly label: string;
  readonly value: T;
  readonly onValueChange: (value: T) => void;
  readonly items: readonly TabItem<T>[];
}) {
  const id = useId();
  const chosen = items.findIndex((item) => item.value === value);
  const handleKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = nextIndex(event.key, chosen, items.length);
    const item = next === null ? undefined : items[next];
    if (!item) return;
    event.preventDefault();
    onValueChange(item.value);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]');
    tabs[next ?? 0]?.focus();
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={handleKeyDown}
        className="flex h-10 shrink-0 gap-1 border-b border-line px-2 max-sm:h-12"
      >
        {items.map((item, index) => (
          <Tab
            key={item.value}
            id={`${id}-${item.value}`}
            panelId={`${id}-panel`}
            isChosen={index === chosen}
            label={item.label}
            onChoose={() => onValueChange(item.value)}
          />
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        className="min-h-0 flex-1 overflow-y-auto focus-visible:-outline-offset-2"
      >
        {items[chosen]?.content}
      </div>
    </div>
  );
}

function Tab({
  id,
  panelId,
  isChosen,
  label,
  onChoose,
}: {
  readonly id: string;
  readonly panelId: string;
  readonly isChosen: boolean;
  readonly label: string;
  readonly onChoose: () => void;
}) {
  return (
    <button
      type="button"
      role="tab"
      id={id}
      aria-selected={isChosen}
      aria-controls={isChosen ? panelId : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={onChoose}
      className={cx(
        "-mb-px border-b-2 px-3 text-sm font-medium transition-colors hover:text-ink focus-visible:-outline-offset-2",
        isChosen
          ? "border-accent text-ink"
          : "border-transparent text-muted forced-colors:border-[Canvas]",
      )}
    >
      {label}
    </button>
  );
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
