"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { EmptyState } from "@/components/ui/empty-state";
import { useModel } from "@/lib/client/model-context";
import { groupDefenses } from "@/lib/client/view/defense-groups";

import { useDefenseWords } from "../use-defense-words";
import { AddRow } from "./add-row";
import { PhoneRow } from "./phone-row";

/** Every defense, grouped by what the numbers say about it. */
export function PhoneDefenses() {
  const t = useTranslations("phone.defenses");
  const defenseWords = useDefenseWords();
  const readModel = useModel((state) => state.readModel);
  const ranking = useModel((state) => state.ranking);
  const groups = useMemo(
    () => groupDefenses(readModel.of.defense, ranking),
    [readModel.of.defense, ranking],
  );
  return (
    <>
      <AddRow kind="defense">{t("count", { count: readModel.of.defense.length })}</AddRow>
      {groups.length === 0 && <EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>}
      {groups.map(({ name, entries }) => (
        <section key={name} aria-label={t(`group.${name}`)}>
          <h3 className="border-b border-line px-4 pt-4 pb-1 text-sm font-semibold">
            {t(`group.${name}`)}{" "}
            <span className="text-xs font-normal text-muted">{entries.length}</span>
          </h3>
          <ul>
            {entries.map(({ defense, cost, worth }) => (
              <PhoneRow
                key={defense.id}
                id={defense.id}
                kind="defense"
                title={defense.title}
                words={defenseWords(cost, worth)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
