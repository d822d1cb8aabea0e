"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { SharedField } from "@/components/ui/shared-field";
import { TextArea } from "@/components/ui/text-field";
import { useTakeWhenGone } from "@/components/ui/use-take-when-gone";
import { setNotes } from "@/lib/client/commands/set-notes";
import { LIMITS } from "@/lib/model/limits";

import { useCanEdit, useEdit } from "./use-edit";

type NotesProps = { readonly id: string; readonly notes: string };

export function NotesField(props: NotesProps) {
  const canEdit = useCanEdit();
  if (canEdit) return <NotesInput {...props} />;
  return props.notes === "" ? null : <p className="text-sm whitespace-pre-wrap">{props.notes}</p>;
}

function NotesInput({ id, notes }: NotesProps) {
  const t = useTranslations("details");
  const edit = useEdit();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed !== null && edit((model) => setNotes(model, { id, notes: typed }), "edit-notes")) {
      setTyped(null);
    }
  };
  useTakeWhenGone(commit);
  return (
    <SharedField id={id} field="notes">
      <TextArea
        label={t("notes")}
        value={typed ?? notes}
        rows={Math.min(8, Math.max(3, Math.ceil((typed ?? notes).length / 45)))}
        maxLength={LIMITS.notesCharacters}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
      />
    </SharedField>
  );
}
