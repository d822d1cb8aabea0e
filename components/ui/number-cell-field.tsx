"use client";

import { CELL_CLASS } from "./cell-class";
import { cx } from "./cx";
import { describedBy, useLock } from "./shared-field";
import type { TypedNumber } from "./use-typed-number";

/** A number in a cell of a table; what is wrong with it is said by whatever has room beside it. */
export function NumberCellField({
  number,
  label,
  noteId,
  placeholder,
  tabIndex,
  unit,
}: {
  readonly number: TypedNumber;
  readonly label: string;
  readonly noteId: string;
  readonly placeholder: string;
  readonly tabIndex: number;
  readonly unit: string | null;
}) {
  const lock = useLock();
  return (
    <div className="relative">
      <input
        {...number.inputProps}
        aria-label={label}
        aria-describedby={describedBy(lock, number.problem === null ? undefined : noteId)}
        readOnly={lock !== undefined}
        placeholder={placeholder}
        tabIndex={tabIndex}
        className={cx(CELL_CLASS, "text-right tabular-nums", unit !== null && "pr-9")}
      />
      {unit !== null && (
        <span className="pointer-events-none absolute inset-y-0 right-1.5 flex items-center text-xs text-muted">
          {unit}
        </span>
      )}
    </div>
  );
}
