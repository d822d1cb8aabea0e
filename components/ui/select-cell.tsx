"use client";

import { Select as Base } from "@base-ui/react/select";
import { ChevronsUpDown } from "lucide-react";

import { CELL_CLASS } from "./cell-class";
import { cx } from "./cx";
import { type SelectOption, SelectPopup } from "./select";

/** A choice in a cell of a table. */
export function SelectCell<T extends string>({
  label,
  value,
  onValueChange,
  options,
  tabIndex,
}: {
  readonly label: string;
  readonly value: T;
  readonly onValueChange: (value: T) => void;
  readonly options: readonly SelectOption<T>[];
  readonly tabIndex: number;
}) {
  return (
    <Base.Root
      items={options}
      value={value}
      onValueChange={(next) => {
        if (next !== null) onValueChange(next);
      }}
      modal={false}
    >
      <Base.Trigger
        aria-label={label}
        tabIndex={tabIndex}
        className={cx(CELL_CLASS, "flex min-w-0 items-center justify-between gap-1")}
      >
        <Base.Value className="truncate" />
        <Base.Icon className="shrink-0 print:hidden">
          <ChevronsUpDown aria-hidden className="size-3 text-muted" />
        </Base.Icon>
      </Base.Trigger>
      <SelectPopup options={options} />
    </Base.Root>
  );
}
