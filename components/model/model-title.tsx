"use client";

import { type KeyboardEvent, useState } from "react";
import { useTranslations } from "use-intl";

import { rename } from "@/lib/client/commands/rename";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import { LIMITS } from "@/lib/model/limits";

/** The model's title; who may edit types into it as it stands. */
export function ModelTitle() {
  const t = useTranslations("model");
  const store = useModelStore();
  const title = useModel((state) => state.readModel.modelRecord.title);
  const canEdit = useModel((state) => mayEdit(state.role));
  const [typed, setTyped] = useState<string | null>(null);
  if (!canEdit) return <h1 className="min-w-0 truncate text-sm font-semibold">{title}</h1>;

  const commit = () => {
    if (typed === null) return;
    const { readModel, execute } = store.getState();
    const { id } = readModel.modelRecord;
    execute(rename(readModel, { id, title: typed }), "rename");
    setTyped(null);
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") event.currentTarget.blur();
    if (event.key === "Escape") setTyped(null);
  };
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <input
        aria-label={t("title")}
        value={typed ?? title}
        maxLength={LIMITS.titleCharacters}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={handleKeyDown}
        className="h-8 max-w-md min-w-0 flex-1 truncate rounded-md border border-transparent bg-transparent px-2 text-sm font-semibold hover:border-line focus-visible:border-line-strong focus-visible:outline-offset-0 max-sm:h-11"
      />
    </>
  );
}
