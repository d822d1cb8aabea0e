"use client";

import { useTranslations } from "use-intl";

import { TextField } from "@/components/ui/text-field";

import type { useNumberAnswer } from "./use-number-answer";

/** The field of a number that may be typed as people write it: 50k, 1.5 million, 10,000. */
export function NumberAnswer({
  label,
  hint,
  placeholder,
  answer,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly answer: ReturnType<typeof useNumberAnswer>;
}) {
  const t = useTranslations("number");
  return (
    <TextField
      label={label}
      hint={hint}
      placeholder={placeholder}
      inputMode="decimal"
      enterKeyHint="next"
      value={answer.text}
      error={answer.problem && t(answer.problem, answer.bounds)}
      onChange={(event) => answer.change(event.target.value)}
    />
  );
}
