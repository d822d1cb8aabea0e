"use client";

import { TextField } from "@/components/ui/text-field";

import { Doubt } from "./doubt";
import type { useTitleAnswer } from "./use-title-answer";

/** The field of a title, with a gentle question back where the wording could mean anything. */
export function TitleAnswer({
  label,
  placeholder,
  answer,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly answer: ReturnType<typeof useTitleAnswer>;
}) {
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={label}
        placeholder={placeholder}
        value={answer.text}
        error={answer.error}
        enterKeyHint="next"
        onChange={(event) => answer.change(event.target.value)}
        className="h-10! text-base max-sm:h-11!"
      />
      <Doubt>{answer.doubt}</Doubt>
    </div>
  );
}
