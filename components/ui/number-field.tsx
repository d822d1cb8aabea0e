"use client";

import { NumberField as Base } from "@base-ui/react/number-field";
import { type ReactNode, useId, useState } from "react";

import { cx } from "./cx";
import { Field, INPUT_CLASS } from "./field";

type NumberFieldProps = {
  readonly label: string;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly unit?: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly format?: Intl.NumberFormatOptions;
  readonly disabled?: boolean;
};

/**
 * A number typed in the reader's locale. `onCommit` comes when the field is left or Enter is
 * pressed, with null for an empty field: not estimated, which is not 0.
 */
export function NumberField({
  label,
  value,
  onCommit,
  min,
  max,
  step,
  unit,
  hint,
  error,
  format,
  disabled = false,
}: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  const [settled, setSettled] = useState(value);
  if (settled !== value) {
    setSettled(value);
    setDraft(value);
  }
  const bounds = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(step !== undefined && { step }),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Base.Root
        id={id}
        {...bounds}
        value={draft}
        onValueChange={(next) => setDraft(next)}
        onValueCommitted={(next) => onCommit(next)}
        disabled={disabled}
        format={{ maximumFractionDigits: 6, ...format }}
        className="relative"
      >
        <Base.Input
          aria-invalid={Boolean(error)}
          aria-describedby={error || hint ? `${id}-note` : undefined}
          // The field commits when it is left, and Enter leaves it.
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
          }}
          className={cx(INPUT_CLASS, "h-8 max-sm:h-11", unit && "pr-20")}
        />
        {unit && (
          <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-xs text-muted">
            {unit}
          </span>
        )}
      </Base.Root>
    </Field>
  );
}
