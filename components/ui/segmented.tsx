"use client";

import { useId } from "react";

/** Two or three ways of seeing the same thing, one of them chosen; the arrow keys move along. */
export function Segmented<T extends string>({
  label,
  value,
  onValueChange,
  options,
}: {
  readonly label: string;
  readonly value: T;
  readonly onValueChange: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly label: string }[];
}) {
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="inline-flex w-max rounded-md bg-sunken p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative inline-flex h-7 cursor-pointer items-center rounded-sm px-3 text-sm text-muted transition-colors hover:text-ink has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-checked:shadow-card forced-colors:has-checked:underline has-focus-visible:outline-2 has-focus-visible:outline-ring max-sm:h-11 max-sm:min-w-11 max-sm:justify-center print:px-0 print:not-has-checked:hidden"
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onValueChange(option.value)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-sm focus-visible:outline-none"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
