"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { SharedField } from "@/components/ui/shared-field";
import { TextArea } from "@/components/ui/text-field";
import { setNotes } from "@/lib/client/commands/set-notes";
import { LIMITS } from "@/lib/model/limits";

import { useCanEdit, useEdit } from "./use-edit";

export function NotesField({ id, notes }: { readonly id: string; readonly notes: string }) {
  const t = useTranslations("details");
  const edit = useEdit();
  const canEdit = useCanEdit();
  const [typed, setTyped] = useState<string | null>(null);
  if (!canEdit) {
    return notes === "" ? null : <p className="text-sm whitespace-pre-wrap">{notes}</p>;
  }
  const commit = () => {
    if (typed !== null && edit((model) => setNotes(model, { id, notes: typed }), "edit-notes")) {
      setTyped(null);
    }
  };
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
