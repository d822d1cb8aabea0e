"use client";

import { Slider as Base } from "@base-ui/react/slider";

import { useLock } from "./shared-field";

/** One value on a line. `valueText` is what a screen reader says instead of the bare number. */
export function Slider({
  label,
  value,
  min,
  max,
  step,
  valueText,
  onValueChange,
  onValueCommitted,
  disabled = false,
}: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly valueText: string;
  readonly onValueChange: (value: number) => void;
  readonly onValueCommitted?: (value: number) => void;
  readonly disabled?: boolean;
}) {
  const isLocked = useLock() !== undefined;
  return (
    <Base.Root
      value={value}
      min={min}
      max={max}
      step={step}
      disabled={disabled || isLocked}
      thumbAlignment="edge"
      onValueChange={(next) => onValueChange(next)}
      onValueCommitted={(next) => onValueCommitted?.(next)}
      className="w-full"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <Base.Label className="text-sm font-medium">{label}</Base.Label>
        <span aria-hidden className="text-xs whitespace-nowrap text-muted">
          {valueText}
        </span>
      </div>
      <Base.Control className="flex h-8 w-full touch-none items-center max-sm:h-11">
        <Base.Track className="h-1 w-full rounded-full bg-line-strong">
          <Base.Indicator className="rounded-full bg-accent forced-colors:bg-[Highlight]" />
          <Base.Thumb
            getAriaValueText={() => valueText}
            className="size-4 rounded-full border-2 border-accent bg-surface has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
          />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  );
}
