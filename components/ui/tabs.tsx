"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export type TabItem<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly content: ReactNode;
};

/** A row of tabs over one panel; the panel fills the height that is left and scrolls by itself. */
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
  const choose = (next: unknown) => {
    const item = items.find((candidate) => candidate.value === next);
    if (item) onValueChange(item.value);
  };
  return (
    <Base.Root value={value} onValueChange={choose} className="flex min-h-0 flex-1 flex-col">
      <Base.List
        aria-label={label}
        activateOnFocus
        className="flex h-10 shrink-0 gap-1 border-b border-line px-2 max-sm:h-12"
      >
        {items.map((item) => (
          <Base.Tab
            key={item.value}
            value={item.value}
            className="-mb-px border-b-2 border-transparent px-3 text-sm font-medium text-muted transition-colors hover:text-ink focus-visible:-outline-offset-2 data-active:border-accent data-active:text-ink"
          >
            {item.label}
          </Base.Tab>
        ))}
      </Base.List>
      {items.map((item) => (
        <Base.Panel
          key={item.value}
          value={item.value}
          className="min-h-0 flex-1 overflow-y-auto focus-visible:-outline-offset-2"
        >
          {item.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
