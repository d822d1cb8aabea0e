"use client";

import { useTranslations } from "use-intl";

import type { ReadModel } from "@/lib/model/read-model";
import type { Ranking } from "@/lib/worklist/ranking";

import { mainMove } from "./moves";
import { titleOf } from "./record-title";
import { moveWords } from "./row-words";
import { useMoves } from "./use-moves";

/** Says politely what moved most in the list; stands outside it, so that it speaks when it is hidden. */
export function MovesAnnouncer({
  ranking,
  readModel,
}: {
  readonly ranking: Ranking;
  readonly readModel: ReadModel;
}) {
  const t = useTranslations("worklist");
  const move = mainMove(useMoves(ranking, null));
  const item = move && ranking.items[move.to - 1];
  return (
    <p role="status" className="sr-only">
      {move && item
        ? t("row.announcement", {
            title: titleOf(item.defenseIds[0] ?? "", readModel),
            move: moveWords(move, t, readModel),
          })
        : ""}
    </p>
  );
}
