"use client";

import { useTranslations } from "use-intl";

import { ShortRank } from "@/components/ui/short-rank";
import type { ReadModel } from "@/lib/model/read-model";
import type { CloseRun } from "@/lib/worklist/close-runs";
import type { Ranking } from "@/lib/worklist/ranking";

import { itemKey } from "./moves";
import { titleOf } from "./record-title";
import { moveWords } from "./row-words";
import { useMoves } from "./use-moves";

const ROWS = 5;

/** The first rows in short, to watch while numbers are changed elsewhere. */
export function TopRows({
  ranking,
  readModel,
  closeRuns,
}: {
  readonly ranking: Ranking;
  readonly readModel: ReadModel;
  readonly closeRuns: ReadonlyMap<number, CloseRun>;
}) {
  const t = useTranslations("worklist");
  const moves = useMoves(ranking, null);
  const items = ranking.items.slice(0, ROWS);
  if (items.length === 0) return null;
  return (
    <section className="bottom-0 border-t border-line bg-surface px-4 py-2 sm:tall:sticky">
      <h3 className="mb-1 text-xs font-semibold text-muted">{t("topRows")}</h3>
      <ol className="flex flex-col">
        {items.map((item) => {
          const key = itemKey(item.defenseIds);
          const move = moves.get(key);
          return (
            <li key={key} className="flex items-baseline gap-2 py-0.5 text-xs">
              <ShortRank
                rank={item.rank}
                run={closeRuns.get(item.rank) ?? null}
                isWide={items.some(({ rank }) => closeRuns.has(rank))}
                className="text-right"
              />
              <span className="min-w-0 flex-1 truncate">
                {titleOf(item.defenseIds[0] ?? "", readModel)}
              </span>
              {move && (
                <span className="shrink-0 rounded-sm bg-accent-soft px-1">
                  {moveWords(move, t, readModel)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
