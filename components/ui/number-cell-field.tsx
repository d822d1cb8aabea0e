"use client";

import { NumberField as Base } from "@base-ui/react/number-field";
import { useState } from "react";

import { CELL_CLASS } from "./cell-class";
import { cx } from "./cx";

/**
 * A number in a cell of a table, typed in the reader's locale. `onCommit` comes when the field is
 * left, with null for an empty one: not estimated, which is not 0.
 */
export function NumberCellField({
  label,
  value,
  onCommit,
  placeholder,
  tabIndex,
  unit,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly placeholder: string;
  readonly tabIndex: number;
  readonly unit: string | null;
}) {
  const [draft, setDraft] = useState(value);
  const [settled, setSettled] = useState(value);
  if (settled !== value) {
    setSettled(value);
    setDraft(value);
  }
  return (
    <Base.Root
      value={draft}
      onValueChange={(next) => setDraft(next)}
      onValueCommitted={(next) => onCommit(next)}
      format={{ maximumFractionDigits: 6 }}
      className="relative"
    >
      <Base.Input
        aria-label={label}
        placeholder={placeholder}
        tabIndex={tabIndex}
        className={cx(CELL_CLASS, "text-right tabular-nums", unit !== null && "pr-9")}
      />
      {unit !== null && (
        <span className="pointer-events-none absolute inset-y-0 right-1.5 flex items-center text-xs text-muted">
          {unit}
        </span>
      )}
    </Base.Root>
  );
}
