"use client";

import { useState } from "react";

import { type NumberBounds, type NumberProblem, readTypedNumber } from "@/lib/kernel/typed-number";

import { useTypedText } from "./use-typed-text";

/** A typed number; what is none stays in the field, and is told when somebody goes on. */
export function useNumberAnswer(field: string, saved: number | null, bounds: NumberBounds) {
  const { text, change } = useTypedText(field, saved === null ? "" : String(saved));
  const [problem, setProblem] = useState<NumberProblem | null>(null);
  const read = readTypedNumber(text, bounds);
  return {
    text,
    /** Null where nothing is typed, and where it is no number. */
    value: read.ok ? read.value : null,
    problem,
    bounds,
    change: (next: string) => {
      change(next);
      setProblem(null);
    },
    /** True when it is a number or nothing. */
    settle: (): boolean => {
      setProblem(read.ok ? null : read.error);
      return read.ok;
    },
  };
}
