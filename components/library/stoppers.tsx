"use client";

import { Check, Plus } from "lucide-react";
import { useTranslations } from "use-intl";

import { IconButton } from "@/components/ui/icon-button";
import { RoleIcon } from "@/components/ui/role-icon";
import type { AttackEntry } from "@/lib/catalog/library/library-entry";
import { stoppersOf } from "@/lib/client/library/library-view";

import { useLibraryPanel } from "./library-context";

/** Enough to choose from; the others are among the defenses. */
const SHOWN_MAX = 5;

/** What the library knows to stop an attack that is in the model, one click from being added. */
export function Stoppers({ attack }: { readonly attack: AttackEntry }) {
  const t = useTranslations("library");
  const { byKey, format, idOf, add, show } = useLibraryPanel();
  const stoppers = stoppersOf(attack, byKey).slice(0, SHOWN_MAX);
  if (stoppers.length === 0) return null;
  return (
    <section aria-label={t("stoppersOf", { title: attack.title })}>
      <h4 className="text-xs font-medium text-muted">{t("stoppers")}</h4>
      <ul>
        {stoppers.map(({ entry, share }) => {
          const id = idOf(entry);
          return (
            <li key={entry.key} className="flex items-start gap-2 py-1">
              <RoleIcon of="defense" className="mt-1.5 size-4" />
              <span className="min-w-0 flex-1 py-1 text-sm text-pretty">
                {entry.title}
                {share !== undefined && (
                  <span className="block text-xs text-muted">
                    {t("stops", { share: format.share(share) })}
                  </span>
                )}
              </span>
              {id === null ? (
                <IconButton label={t("addOne", { title: entry.title })} onClick={() => add(entry)}>
                  <Plus aria-hidden />
                </IconButton>
              ) : (
                <IconButton
                  label={t("inModelOne", { title: entry.title })}
                  onClick={() => show(id)}
                >
                  <Check aria-hidden />
                </IconButton>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
