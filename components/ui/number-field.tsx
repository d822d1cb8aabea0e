"use client";

import { type ReactNode, useId } from "react";

import type { NumberBounds } from "@/lib/kernel/typed-number";

import { cx } from "./cx";
import { Field, INPUT_CLASS } from "./field";
import { describedBy, useLock } from "./shared-field";
import { type CommitNumber, numberFieldKeys, useTypedNumber } from "./use-typed-number";

/** A number as people write it, taken when the field is left or Enter is pressed. */
export function NumberField({
  label,
  value,
  onCommit,
  bounds,
  unit,
  hint,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: CommitNumber;
  readonly bounds: NumberBounds;
  readonly unit?: string;
  readonly hint?: ReactNode;
}) {
  const id = useId();
  const lock = useLock();
  const number = useTypedNumber({ value, onCommit, bounds, unit });
  return (
    <Field id={id} label={label} hint={hint} error={number.problem}>
      <div className="relative">
        <input
          {...number.inputProps}
          id={id}
          aria-describedby={describedBy(
            lock,
            number.problem !== null || hint ? `${id}-note` : undefined,
          )}
          readOnly={lock !== undefined}
          onKeyDown={numberFieldKeys(number)}
          className={cx(INPUT_CLASS, "h-8 max-sm:h-11", unit && "pr-20")}
        />
        {unit && (
          <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-xs text-muted">
            {unit}
          </span>
        )}
      </div>
    </Field>
  );
}
