"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";

import { type NumberBounds, readTypedNumber } from "@/lib/kernel/typed-number";

import { useTakeWhenGone } from "./use-take-when-gone";

export type TypedNumber = ReturnType<typeof useTypedNumber>;

/** Answers why the number cannot be, in words; null when it was taken. */
export type CommitNumber = (value: number | null) => string | null;

/**
 * The text of a field that holds a number. What was typed is taken when the field is left, with null
 * for an empty one: not estimated, which is not 0. What is no number, or is refused, stays as it was
 * typed, with the reason, and is never turned into another number.
 */
export function useTypedNumber({
  value,
  onCommit,
  bounds,
  unit,
}: {
  readonly value: number | null;
  readonly onCommit: CommitNumber;
  readonly bounds: NumberBounds;
  /** May be typed behind the number. */
  readonly unit?: string | null | undefined;
}) {
  const t = useTranslations("number");
  const format = useFormatter();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = value === null ? "" : format.number(value, { maximumFractionDigits: 6 });
  const read = readTypedNumber(withoutUnit(typed ?? "", unit), bounds);
  const fault = read.ok ? null : t(read.error, bounds);

  const forget = () => {
    setTyped(null);
    setProblem(null);
  };
  /** True when nothing is left to mend. */
  const settle = (): boolean => {
    if (typed === null) return true;
    const isNew = read.ok && typed !== shown && read.value !== value;
    const reason = isNew ? onCommit(read.value) : fault;
    setProblem(reason);
    if (reason === null) setTyped(null);
    return reason === null;
  };
  useTakeWhenGone(() => void settle());
  // A form around it is not sent while something in it is no number.
  useEffect(() => input.current?.setCustomValidity(fault ?? ""), [fault]);

  return {
    problem,
    settle,
    forget,
    isTyped: typed !== null,
    isFaulty: fault !== null,
    inputProps: {
      ref: input,
      type: "text",
      inputMode: bounds.min < 0 ? "text" : "decimal",
      autoComplete: "off",
      value: typed ?? shown,
      "aria-invalid": problem !== null,
      onChange: (event: { readonly target: HTMLInputElement }) => {
        setTyped(event.target.value);
        setProblem(null);
      },
      onBlur: () => void settle(),
      onInvalid: (event: { readonly preventDefault: () => void }) => {
        event.preventDefault();
        setProblem(fault);
      },
    },
  } as const;
}

/** Enter takes the number, and leaves a field that stands in no form; Escape forgets what was typed. */
export function numberFieldKeys({ settle, forget, isTyped, isFaulty }: TypedNumber) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") {
      if (event.currentTarget.form || isFaulty) settle();
      else event.currentTarget.blur();
    }
    if (event.key !== "Escape" || !isTyped) return;
    event.stopPropagation();
    forget();
  };
}

function withoutUnit(text: string, unit: string | null | undefined): string {
  const trimmed = text.trim();
  return unit && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length) : text;
}
