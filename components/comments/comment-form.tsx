"use client";

import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";
import { useTakeWhenGone } from "@/components/ui/use-take-when-gone";
import { addComment } from "@/lib/client/commands/comment";
import { newRecordId } from "@/lib/client/ids";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayComment } from "@/lib/client/role";
import { LIMITS } from "@/lib/model/limits";

/** Where a remark is typed; Ctrl or Command with Enter sends it. */
export function CommentForm({
  recordId,
  isFirst,
}: {
  readonly recordId: string;
  readonly isFirst: boolean;
}) {
  const t = useTranslations("comments.form");
  const store = useModelStore();
  const text = useModel(({ commentDrafts }) => commentDrafts.get(recordId) ?? "");
  const setText = (typed: string) => store.getState().draftComment(recordId, typed);

  const send = () => {
    if (text.trim() === "") return;
    const { readModel, execute, learnAuthorships } = store.getState();
    const result = addComment(readModel, { recordId, text, newId: newRecordId });
    if (!execute(result, "comment") || !result.ok) return;
    const at = new Date().toISOString();
    learnAuthorships(result.value.map(({ id }) => ({ id, at, by: null, mine: true })));
    setText("");
  };
  // Of what is only out of sight the draft stays; here it would have no place any more.
  useTakeWhenGone(() => {
    const { records, role } = store.getState();
    if (!records.has(recordId) || !mayComment(role)) send();
  });
  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const isEmpty = text.trim() === "";
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="w-full">
        <TextArea
          label={t("label")}
          hint={isFirst ? t("first") : undefined}
          value={text}
          rows={isEmpty ? 2 : Math.min(8, Math.max(3, text.split("\n").length + 1))}
          maxLength={LIMITS.notesCharacters}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={handleKeyDown}
        />
      </div>
      <Button type="submit" size="sm" aria-disabled={isEmpty}>
        {t("send")}
      </Button>
    </form>
  );
}
