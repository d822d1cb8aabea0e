"use client";

import { useTranslations } from "use-intl";

import type { Format } from "@/components/ui/format";
import { useFormat } from "@/components/ui/use-format";
import { useRankLabel } from "@/lib/client/simulation/use-rank-label";
import { useModel } from "@/lib/client/model-context";
import type { RecordRow } from "@/lib/client/outline/outline-row";
import { attackFigures } from "@/lib/client/view/attack-figures";
import { defenseFigures } from "@/lib/client/view/defense-figures";
import type { Ranking } from "@/lib/worklist/ranking";

/** What a row comes to: the loss of an attack, the place of a defense in the work list. */
export function WorthCell({ row }: { readonly row: RecordRow }) {
  const settings = useModel((state) => state.readModel.settings);
  const ranking = useModel((state) => state.ranking);
  const record = useModel((state) => state.records.get(row.id));
  const format = useFormat(settings);
  const attackWords = useAttackWords(ranking, format);
  const defenseWords = useDefenseWords(ranking, format);
  const words =
    record?.kind === "attack"
      ? attackWords(record.id)
      : record?.kind === "defense"
        ? defenseWords(record)
        : null;
  return (
    <div
      role="gridcell"
      className="order-3 justify-end truncate px-2 text-right text-xs text-muted print:whitespace-normal @max-[62rem]:hidden"
    >
      {words}
    </div>
  );
}

function useAttackWords(ranking: Ranking, format: Format) {
  const t = useTranslations("board.card");
  return (id: string): string => {
    const figures = attackFigures(ranking, id);
    switch (figures.kind) {
      case "scored":
        return format.amountPerYear(figures.lossPerYear);
      case "left-out":
        return t(`leftOut.${figures.because}`);
      case "incomplete":
        return t(`missing.${figures.missing}`);
    }
  };
}

function useDefenseWords(ranking: Ranking, format: Format) {
  const t = useTranslations("board.card");
  const rankLabel = useRankLabel();
  return (defense: Parameters<typeof defenseFigures>[1]): string => {
    const { worth } = defenseFigures(ranking, defense);
    switch (worth.kind) {
      case "removes":
        return t("removesAtRank", {
          rank: rankLabel(worth.rank),
          amount: format.amountPerYear(worth.amountPerYear),
        });
      case "no-gain":
        return t(`noGain.${worth.because}`);
      case "unknown":
        return t("estimate");
      case "counted":
      case "rejected":
      case "alternative":
        return t(worth.kind);
    }
  };
}
