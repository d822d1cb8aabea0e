"use client";

import { useId } from "react";

import { cx } from "@/components/ui/cx";

/** More answers than this stand in pairs. */
const COLUMNS_MAX = 3;

export type Choice = { readonly value: string; readonly label: string };

/** A few answers of which one holds; the arrow keys go from one to the next. */
export function Choices({
  legend,
  hint,
  value,
  choices,
  onChoose,
}: {
  readonly legend: string;
  readonly hint?: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}) {
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      <div
        className={cx(
          "grid gap-2",
          choices.length > COLUMNS_MAX ? "grid-cols-2" : "sm:grid-cols-3",
        )}
      >
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-9 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 py-1.5 text-sm transition-colors hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft max-sm:min-h-11"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
              className="size-4 shrink-0 accent-accent"
            />
            {choice.label}
          </label>
        ))}
      </div>
      {hint && <p className="text-xs text-muted">{hint}</p>}
    </fieldset>
  );
}
