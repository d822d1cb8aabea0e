"use client";

import { Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";

import { IconButton } from "@/components/ui/icon-button";
import { useLock } from "@/components/ui/shared-field";
import { Slider } from "@/components/ui/slider";
import { type Ladder, LADDERS, nextRung, rungOf, valueOfRung } from "@/lib/client/view/ladders";

/** Left of the lowest rung: nobody has estimated it, which is not the lowest value. */
const UNKNOWN = -1;
const DIRECTIONS: Readonly<Partial<Record<string, 1 | -1>>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/**
 * An estimate as a ladder in words. While the slider moves, `onPreview` shows every number that
 * follows; `onCommit` is the one change that is kept.
 */
export function LadderField({
  label,
  ladder,
  value,
  words,
  onPreview,
  onCommit,
  children,
}: {
  readonly label: string;
  readonly ladder: Ladder;
  readonly value: number | null;
  readonly words: (value: number) => string;
  readonly onPreview: (value: number | null) => void;
  readonly onCommit: (value: number | null) => void;
  /** The same number to be typed. */
  readonly children: ReactNode;
}) {
  const t = useTranslations("details.ladder");
  const [held, setHeld] = useState<number | null>(null);
  const position = held ?? (value === null ? UNKNOWN : rungOf(ladder, value));
  const valueAt = (rung: number) => (rung < 0 ? null : valueOfRung(ladder, rung));
  const shown = held === null ? value : valueAt(held);

  const step = (direction: 1 | -1) => {
    const next = nextRung(ladder, value, direction);
    if (next !== null) onCommit(next);
  };
  /** From between two rungs a key goes to the next one, as the buttons do. */
  const handleKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction === undefined || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    step(direction);
  };
  return (
    <>
      <div onKeyDownCapture={handleKeyDown}>
        <Slider
          label={label}
          value={position}
          min={UNKNOWN}
          max={LADDERS[ladder].length - 1}
          step={1}
          valueText={shown === null ? t("unknown") : words(shown)}
          onValueChange={(next) => {
            setHeld(next);
            onPreview(valueAt(next));
          }}
          onValueCommitted={(next) => {
            setHeld(null);
            onCommit(valueAt(next));
          }}
        />
      </div>
      <div className="flex items-end gap-1">
        <div className="min-w-0 flex-1">{children}</div>
        <RungButtons label={label} ladder={ladder} value={value} onStep={step} />
      </div>
    </>
  );
}

/** One rung down or up: for touch, and for values between two rungs. */
function RungButtons({
  label,
  ladder,
  value,
  onStep,
}: {
  readonly label: string;
  readonly ladder: Ladder;
  readonly value: number | null;
  readonly onStep: (direction: 1 | -1) => void;
}) {
  const t = useTranslations("details.ladder");
  const isLocked = useLock() !== undefined;
  return (
    <>
      <IconButton
        label={t("less", { label })}
        disabled={isLocked || value === null || nextRung(ladder, value, -1) === null}
        onClick={() => onStep(-1)}
      >
        <Minus aria-hidden />
      </IconButton>
      <IconButton
        label={t("more", { label })}
        disabled={isLocked || (value !== null && nextRung(ladder, value, 1) === null)}
        onClick={() => onStep(1)}
      >
        <Plus aria-hidden />
      </IconButton>
    </>
  );
}
