"use client";

import { useRef } from "react";
import { useTranslations } from "use-intl";

import { CopyButton } from "@/components/ui/copy-button";
import { INPUT_CLASS } from "@/components/ui/field";

/** So many lines of a long text are in sight; the rest scrolls. */
const ROWS_MAX = 6;
const CHARACTERS_PER_ROW = 56;

/** A text that is nowhere else any more, to be copied. */
export function TypedText({ label, text }: { readonly label: string; readonly text: string }) {
  const t = useTranslations("keeping.copy");
  const field = useRef<HTMLTextAreaElement>(null);
  const rows = Math.min(ROWS_MAX, Math.ceil(text.length / CHARACTERS_PER_ROW));
  return (
    <div className="flex items-start gap-2">
      <textarea
        ref={field}
        readOnly
        aria-label={label}
        value={text}
        rows={rows}
        className={`${INPUT_CLASS} min-w-0 flex-1 resize-y py-1 max-sm:min-h-11`}
      />
      <CopyButton
        text={text}
        words={{ offer: t("button"), done: t("done"), select: t("select") }}
        select={() => field.current?.select()}
      />
    </div>
  );
}
