"use client";

import { Switch as Base } from "@base-ui/react/switch";
import type { ReactNode } from "react";

export function Switch({
  label,
  checked,
  onCheckedChange,
  disabled = false,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}) {
  return (
    <label className="flex items-center gap-2 text-sm max-sm:min-h-11">
      <Base.Root
        checked={checked}
        onCheckedChange={(next) => onCheckedChange(next)}
        disabled={disabled}
        className="flex h-5 w-9 shrink-0 rounded-full border border-line-strong bg-sunken p-0.5 transition-colors data-checked:border-accent data-checked:bg-accent data-disabled:opacity-50"
      >
        <Base.Thumb className="aspect-square h-full rounded-full bg-line-strong transition-[translate] data-checked:translate-x-4 data-checked:bg-on-accent" />
      </Base.Root>
      {label}
    </label>
  );
}
