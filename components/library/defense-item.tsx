"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { RoleIcon } from "@/components/ui/role-icon";
import type { DefenseEntry } from "@/lib/catalog/library/library-entry";

import { EntryHead, Fact, InModel } from "./entry-parts";
import { useLibraryPanel } from "./library-context";
import { useFocusAfterUndo } from "./use-focus-after-undo";

const EFFECTS_MAX = 6;

/** A defense with what it stops; attacks that the model has are named as such. */
export function DefenseItem({ entry }: { readonly entry: DefenseEntry }) {
  const t = useTranslations("library");
  const { format, idOf, add } = useLibraryPanel();
  const [isAdded, setIsAdded] = useState(false);
  const id = idOf(entry);
  const effort = entry.record.effortDays?.mid;
  return (
    <article className="flex flex-col gap-2">
      <EntryHead of="defense" entry={entry} />
      {effort !== undefined && (
        <Fact label={t("effort", { effort: format.days(effort) })}>{t("startingPoint")}</Fact>
      )}
      <Effects entry={entry} />
      {id === null ? (
        <AddButton
          title={entry.title}
          wasAdded={isAdded}
          onAdd={() => {
            setIsAdded(true);
            add(entry);
          }}
        />
      ) : (
        <InModel id={id} title={entry.title} takesFocus={isAdded} />
      )}
    </article>
  );
}

function AddButton({
  title,
  wasAdded,
  onAdd,
}: {
  readonly title: string;
  readonly wasAdded: boolean;
  readonly onAdd: () => void;
}) {
  const t = useTranslations("library");
  const button = useFocusAfterUndo(wasAdded);
  return (
    <Button
      ref={button}
      size="sm"
      className="self-start"
      aria-label={t("addOne", { title })}
      onClick={onAdd}
    >
      <Plus aria-hidden className="size-3.5" />
      {t("add")}
    </Button>
  );
}

function Effects({ entry }: { readonly entry: DefenseEntry }) {
  const t = useTranslations("library");
  const { byKey, format, idOf } = useLibraryPanel();
  const effects = [...entry.effects]
    .sort((a, b) => (b.record.share?.mid ?? 0) - (a.record.share?.mid ?? 0))
    .slice(0, EFFECTS_MAX);
  return (
    <section aria-label={t("effectsOf", { title: entry.title })}>
      <h4 className="text-xs font-medium text-muted">{t("effects")}</h4>
      <ul className="text-sm">
        {effects.map(({ attack, record }) => {
          const known = byKey.get(attack.key);
          const isHere = known !== undefined && idOf(known) !== null;
          return (
            <li key={attack.key} className="flex items-start gap-2 py-0.5">
              <RoleIcon of="attack" className="mt-0.5 size-4" />
              <span className="min-w-0 flex-1 text-pretty">
                {attack.title}
                {isHere && <span className="text-xs text-muted"> {t("here")}</span>}
              </span>
              {record.share && (
                <span className="shrink-0 text-xs leading-5 text-muted">
                  {record.share.mid < 0
                    ? t("worsens", { share: format.share(-record.share.mid) })
                    : format.share(record.share.mid)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
