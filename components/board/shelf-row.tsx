"use client";

import { useTranslations } from "use-intl";

import { RoleIcon } from "@/components/ui/role-icon";
import { useRankLabel } from "@/lib/client/simulation/use-rank-label";
import { useModel } from "@/lib/client/model-context";
import { attackFigures } from "@/lib/client/view/attack-figures";
import type { CardRecord } from "@/lib/client/view/card-record";
import { defenseFigures } from "@/lib/client/view/defense-figures";

import { useBoardFormat } from "./use-board-format";

/** A record of the shelf with the one number that says whether it is worth a card. */
export function ShelfRow({ record }: { readonly record: CardRecord }) {
  const t = useTranslations("board.card");
  const format = useBoardFormat();
  const ranking = useModel((state) => state.ranking);
  const rankLabel = useRankLabel();
  const number = numberOf();
  return (
    <>
      <RoleIcon of={record.kind} className="size-4" />
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2 text-sm">{record.title}</span>
        {number !== null && <span className="block text-xs text-muted">{number}</span>}
      </span>
    </>
  );

  function numberOf(): string | null {
    if (record.kind === "attack") {
      const figures = attackFigures(ranking, record.id);
      return figures.kind === "scored" ? format.amountPerYear(figures.lossPerYear) : null;
    }
    if (record.kind !== "defense") return null;
    const { worth } = defenseFigures(ranking, record);
    if (worth.kind === "removes") {
      return t("removesAtRank", {
        rank: rankLabel(worth.rank),
        amount: format.amountPerYear(worth.amountPerYear),
      });
    }
    return worth.kind === "no-gain" ? t(`noGain.${worth.because}`) : null;
  }
}
