"use client";

import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button, buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextField } from "@/components/ui/text-field";
import { createGroup, freeDefenses } from "@/lib/client/commands/create-group";
import { newRecordId } from "@/lib/client/ids";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

import { AlternativesPicture } from "./alternatives-picture";
import { titleOf } from "./title-of";

/** What a group of alternatives is, and how a model comes by one. */
export function NoGroups() {
  const screen = useTranslations("compare");
  const t = useTranslations("compare.empty");
  const canEdit = useModel((state) => mayEdit(state.role));
  return (
    <div className="mx-auto max-w-xl px-4 py-8">
      <h2 className="sr-only">{screen("title")}</h2>
      <EmptyState picture={<AlternativesPicture />} title={t("title")}>
        <p className="text-pretty">{t("what")}</p>
      </EmptyState>
      {canEdit && <MakeGroup />}
    </div>
  );
}

function MakeGroup() {
  const t = useTranslations("compare.empty");
  const store = useModelStore();
  const readModel = useModel((state) => state.readModel);
  const defenseIds = freeDefenses(
    readModel,
    readModel.of.defense.map(({ id }) => id),
  );
  const [title, setTitle] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(freeDefenses(readModel, store.getState().selectedIds)),
  );
  if (defenseIds.length < 2) return <TooFew />;
  const members = defenseIds.filter((id) => chosen.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const make = () => {
    const state = store.getState();
    const input = { title: title.trim() || t("defaultTitle"), defenseIds: members };
    state.execute(createGroup(state.readModel, { ...input, newId: newRecordId }), "create-group");
  };
  return (
    <form
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (members.length >= 2) make();
      }}
    >
      <TextField
        label={t("name")}
        placeholder={t("namePlaceholder")}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Members ids={defenseIds} chosen={chosen} onToggle={toggle} />
      <div className="flex items-center gap-3">
        <Button type="submit" variant="primary" disabled={members.length < 2}>
          {t("make", { count: members.length })}
        </Button>
        <p className="text-xs text-muted">{t("makes")}</p>
      </div>
    </form>
  );
}

function TooFew() {
  const t = useTranslations("compare.empty");
  const modelId = useModel((state) => state.modelId);
  return (
    <div className="flex flex-col items-center gap-4 text-center">
      <p className="max-w-80 text-pretty text-muted">{t("tooFew")}</p>
      <Link href={`/m/${encodeURIComponent(modelId)}`} className={buttonClass()}>
        {t("board")}
      </Link>
    </div>
  );
}

function Members({
  ids,
  chosen,
  onToggle,
}: {
  readonly ids: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}) {
  const t = useTranslations("compare.empty");
  const readModel = useModel((state) => state.readModel);
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{t("members")}</legend>
      <ul className="max-h-72 overflow-y-auto rounded-md border border-line">
        {ids.map((id) => (
          <li key={id}>
            <label className="flex min-h-8 cursor-pointer items-center gap-2 px-3 py-1 hover:bg-sunken max-sm:min-h-11">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={() => onToggle(id)}
                className="size-4 shrink-0 accent-accent"
              />
              <span dir="auto">{titleOf(id, readModel)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
