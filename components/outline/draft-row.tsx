"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { draftIntent } from "@/lib/client/outline/outline-keys";
import type { Slot } from "@/lib/client/outline/slot";
import { LIMITS } from "@/lib/model/limits";

import { useOutline } from "./outline-context";
import { indentOf } from "./row-look";
import { KindMark } from "./title-cell";

/** A row that is not there yet: becomes a record when something is typed into it. */
export function DraftRow({ slot, rowIndex }: { readonly slot: Slot; readonly rowIndex: number }) {
  const t = useTranslations("outline");
  const input = useRef<HTMLInputElement>(null);
  const { handleKeyDown, handleBlur } = useDraftKeys();

  useEffect(() => {
    input.current?.focus();
  }, [slot]);

  return (
    <div role="row" aria-rowindex={rowIndex} aria-level={slot.level} className="px-2 py-0.5">
      <div
        role="gridcell"
        style={{ paddingLeft: indentOf(slot) }}
        className="flex min-h-8 items-center gap-1.5"
      >
        <span className="size-6 shrink-0" />
        <KindMark kind={slot.kind} />
        <input
          ref={input}
          data-draft
          aria-label={t(`draft.${slot.kind}`)}
          aria-describedby={HINT_ID}
          placeholder={t(`draft.${slot.kind}`)}
          maxLength={LIMITS.titleCharacters}
          onKeyDown={handleKeyDown}
          onBlur={handleBlur}
          className="h-7 w-full max-w-xl min-w-0 rounded-sm border border-line-strong bg-surface px-1.5 text-sm placeholder:text-muted focus-visible:outline-offset-0 max-sm:h-11 max-sm:text-base"
        />
        <span id={HINT_ID} className="shrink-0 text-xs text-muted @max-[43rem]:sr-only">
          {t("draftHint")}
        </span>
      </div>
    </div>
  );
}

const HINT_ID = "outline-draft-hint";

function useDraftKeys() {
  const outline = useOutline();
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const intent = draftIntent(event);
    if (!intent || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const field = event.currentTarget;
    const typed = field.value;
    switch (intent) {
      case "drop":
        field.value = "";
        outline.endDraft(true);
        return;
      case "further-in":
      case "further-out":
        outline.indentDraft(intent === "further-in" ? "in" : "out");
        return;
      case "add":
      case "add-and-go-in":
        field.value = "";
        outline.addDraft(typed, intent === "add" ? "behind" : "inside");
    }
  };
  /** What was typed is kept, wherever the focus goes. */
  const handleBlur = (event: { currentTarget: HTMLInputElement }) => {
    const typed = event.currentTarget.value;
    event.currentTarget.value = "";
    outline.addDraft(typed, "end");
  };
  return { handleKeyDown, handleBlur };
}
