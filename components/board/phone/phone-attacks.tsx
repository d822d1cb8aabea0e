"use client";

import { useTranslations } from "use-intl";

import { EmptyState } from "@/components/ui/empty-state";
import { useModel } from "@/lib/client/model-context";
import { attackFigures, type AttackFiguresView } from "@/lib/client/view/attack-figures";
import type { RecordOf } from "@/lib/model/record";

import { useAttackWords } from "../use-attack-words";
import { AddRow } from "./add-row";
import { PhoneRow } from "./phone-row";

type Entry = { readonly attack: RecordOf<"attack">; readonly figures: AttackFiguresView };

/** Every attack with its numbers, the most expensive first. */
export function PhoneAttacks() {
  const t = useTranslations("phone.attacks");
  const attackWords = useAttackWords();
  const readModel = useModel((state) => state.readModel);
  const ranking = useModel((state) => state.ranking);
  const entries = readModel.of.attack
    .map((attack): Entry => ({ attack, figures: attackFigures(ranking, attack.id) }))
    .sort((a, b) => lossOf(b) - lossOf(a));
  return (
    <>
      <AddRow kind="attack">{t("count", { count: entries.length })}</AddRow>
      {entries.length === 0 && <EmptyState title={t("empty")}>{t("emptyWhy")}</EmptyState>}
      <ul aria-label={t("title")}>
        {entries.map(({ attack, figures }) => (
          <PhoneRow
            key={attack.id}
            id={attack.id}
            kind="attack"
            title={attack.title}
            words={attackWords(figures)}
          >
            {figures.kind === "scored" && <ShareBar share={figures.shareOfRisk} />}
          </PhoneRow>
        ))}
      </ul>
    </>
  );
}

/** What is not estimated stands first: it asks for a number. */
function lossOf({ figures }: Entry): number {
  if (figures.kind === "scored") return figures.lossPerYear;
  return figures.kind === "incomplete" ? Number.POSITIVE_INFINITY : -1;
}

/** Full width: all of the risk. Filled: this attack's part. */
function ShareBar({ share }: { readonly share: number }) {
  const width = `${String(Math.round(share * 1000) / 10)}%`;
  return (
    <svg aria-hidden className="mt-1.5 block h-1 w-full">
      <rect width="100%" height="4" rx="2" className="fill-track" />
      <rect width={width} height="4" rx="2" className="fill-role-attack" />
    </svg>
  );
}
