"use client";

import { type KeyboardEvent, useState } from "react";
import { useTranslations } from "use-intl";

import { SharedField, useLock } from "@/components/ui/shared-field";
import { useTakeWhenGone } from "@/components/ui/use-take-when-gone";
import { rename } from "@/lib/client/commands/rename";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import { LIMITS } from "@/lib/model/limits";

/** The model's title; who may edit types into it as it stands. */
export function ModelTitle() {
  const { id, title } = useModel((state) => state.readModel.modelRecord);
  const canEdit = useModel((state) => mayEdit(state.role));
  if (!canEdit) return <h1 className="min-w-0 truncate text-sm font-semibold">{title}</h1>;
  return (
    <SharedField id={id} field="title" isOver className="flex min-w-0">
      <TitleInput title={title} />
    </SharedField>
  );
}

function TitleInput({ title }: { readonly title: string }) {
  const t = useTranslations("model");
  const store = useModelStore();
  const lock = useLock();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed === null) return;
    const { readModel, execute } = store.getState();
    const { id } = readModel.modelRecord;
    execute(rename(readModel, { id, title: typed }), "rename");
    setTyped(null);
  };
  useTakeWhenGone(commit);
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") event.currentTarget.blur();
    if (event.key === "Escape") setTyped(null);
  };
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <div className="inline-grid max-w-md min-w-0 text-sm font-semibold">
        {/* As wide as what is typed: the invisible copy gives the width. */}
        <span
          aria-hidden
          className="invisible col-start-1 row-start-1 truncate border px-2 whitespace-pre"
        >
          {typed ?? title}
        </span>
        <input
          aria-label={t("title")}
          aria-describedby={lock}
          readOnly={lock !== undefined}
          value={typed ?? title}
          size={1}
          maxLength={LIMITS.titleCharacters}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={handleKeyDown}
          className="col-start-1 row-start-1 h-8 w-full min-w-0 truncate rounded-md border border-transparent bg-transparent px-2 font-semibold hover:border-line focus-visible:border-line-strong focus-visible:outline-offset-0 max-sm:h-11"
        />
      </div>
    </>
  );
}
