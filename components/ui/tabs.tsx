"use client";

import { type KeyboardEvent, type ReactNode, useId } from "react";

import { cx } from "./cx";

export type TabItem<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** Above the label, where the tabs stand at the bottom. */
  readonly icon?: ReactNode;
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
  isAtBottom = false,
}: {
  readonly label: string;
  readonly value: T;
  readonly onValueChange: (value: T) => void;
  readonly items: readonly TabItem<T>[];
  /** Within reach of the thumb, for a phone. */
  readonly isAtBottom?: boolean;
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
    <div className={cx("flex min-h-0 flex-1", isAtBottom ? "flex-col-reverse" : "flex-col")}>
      <div
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={handleKeyDown}
        className={cx(
          "flex shrink-0 border-line",
          isAtBottom ? "h-14 border-t bg-surface" : "h-10 gap-1 border-b px-2 max-sm:h-12",
        )}
      >
        {items.map((item, index) => (
          <Tab
            key={item.value}
            id={`${id}-${item.value}`}
            panelId={`${id}-panel`}
            isChosen={index === chosen}
            item={item}
            isAtBottom={isAtBottom}
            onChoose={() => onValueChange(item.value)}
          />
        ))}
      </div>
      <div
        key={value}
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

function Tab<T extends string>({
  id,
  panelId,
  isChosen,
  item,
  isAtBottom,
  onChoose,
}: {
  readonly id: string;
  readonly panelId: string;
  readonly isChosen: boolean;
  readonly item: TabItem<T>;
  readonly isAtBottom: boolean;
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
        "font-medium transition-colors hover:text-ink focus-visible:-outline-offset-2",
        isAtBottom ? AT_BOTTOM : "-mb-px border-b-2 px-3 text-sm",
        isChosen
          ? "border-accent text-ink"
          : "border-transparent text-muted forced-colors:border-[Canvas]",
      )}
    >
      {item.icon}
      {item.label}
    </button>
  );
}

const AT_BOTTOM =
  "-mt-px flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 border-t-2 px-1 text-xs";

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
