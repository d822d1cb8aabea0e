"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { SharedField } from "@/components/ui/shared-field";
import { TextArea } from "@/components/ui/text-field";
import { useTakeWhenGone } from "@/components/ui/use-take-when-gone";
import { rename } from "@/lib/client/commands/rename";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { LIMITS } from "@/lib/model/limits";

import { useCanEdit, useEdit } from "./use-edit";

/** So many fit beside each other in the panel. */
const CHARACTERS_PER_LINE = 36;

type TitleProps = { readonly id: string; readonly title: string };

/** The title of a record. Takes the focus when a new card waits for its name. */
export function TitleField({ id, title }: TitleProps) {
  const store = useModelStore();
  const canEdit = useCanEdit();
  const isNaming = useModel((state) => state.namingId === id);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isNaming) return;
    const field = box.current?.querySelector<HTMLElement>("textarea, h3");
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.select();
    store.getState().startNaming(null);
  }, [isNaming, store]);

  return (
    <div ref={box}>
      {canEdit ? (
        <TitleInput id={id} title={title} />
      ) : (
        <h3 tabIndex={-1} className="text-base font-semibold [overflow-wrap:anywhere]">
          {title}
        </h3>
      )}
    </div>
  );
}

function TitleInput({ id, title }: TitleProps) {
  const t = useTranslations("details");
  const store = useModelStore();
  const edit = useEdit();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed !== null && edit((model) => rename(model, { id, title: typed }), "rename")) {
      setTyped(null);
    }
  };
  useTakeWhenGone(commit);
  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Enter") {
      event.preventDefault();
      commit();
    }
    if (event.key === "Escape") {
      setTyped(null);
      store.getState().canvas?.focusCard(id);
    }
  };
  return (
    <SharedField id={id} field="title">
      <TextArea
        label={t("title")}
        value={typed ?? title}
        rows={Math.max(1, Math.ceil((typed ?? title).length / CHARACTERS_PER_LINE))}
        className="resize-none! py-1.5 max-sm:min-h-11"
        maxLength={LIMITS.titleCharacters}
        error={typed !== null && typed.trim() === "" ? t("emptyTitle") : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={handleKeyDown}
      />
    </SharedField>
  );
}
