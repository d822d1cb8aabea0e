"use client";

import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useTranslations } from "use-intl";
import { useShallow } from "zustand/react/shallow";

import { Chip } from "@/components/ui/chip";
import { useModel } from "@/lib/client/model-context";
import type { ModelState } from "@/lib/client/model-state";
import { useRankLabel } from "@/lib/client/simulation/use-rank-label";
import {
  defenseCost,
  type DefenseWorth,
  defenseWorth,
  statusOf,
} from "@/lib/client/view/defense-figures";

import type { BoardNode } from "./board-node";
import { CardFrame } from "./card-frame";
import { useBoardFormat } from "./use-board-format";
import { useDefenseWords } from "./use-defense-words";

/** A defense: what it costs, what it removes where it stands in the list, what parts it adds. */
export const DefenseCard = memo(function DefenseCard({
  id,
  selected,
  isConnectable,
}: NodeProps<BoardNode>) {
  const words = useTranslations();
  const t = useTranslations("board.card");
  const defense = useModel((state) => state.records.get(id));
  const worth = useModel(useShallow((state) => worthById(state, id)));
  const format = useBoardFormat();
  const defenseWords = useDefenseWords();
  if (defense?.kind !== "defense" || !worth) return null;

  const cost = defenseCost(defense);
  const status = statusOf(defense);
  const removes = worth.kind === "removes" ? format.amountPerYear(worth.amountPerYear) : null;
  return (
    <CardFrame
      id={id}
      kind="defense"
      title={defense.title}
      selected={selected}
      connectable={isConnectable}
      corner={
        worth.kind === "removes" && <Rank rank={worth.rank} isAboveLine={worth.isAboveLine} />
      }
      far={removes ?? words(`common.status.${status}`)}
      chips={
        <>
          {status !== "idea" && (
            <Chip className="bg-surface">{words(`common.status.${status}`)}</Chip>
          )}
          {cost.effortDays === null && (
            <Chip tone="unknown" className="bg-surface">
              {t("estimate")}
            </Chip>
          )}
        </>
      }
    >
      <p className="text-xs text-balance text-muted">{defenseWords(cost, worth)}</p>
    </CardFrame>
  );
});

function worthById({ records, ranking }: ModelState, id: string): DefenseWorth | null {
  const defense = records.get(id);
  return defense?.kind === "defense" ? defenseWorth(ranking, defense) : null;
}

function Rank({ rank, isAboveLine }: { readonly rank: number; readonly isAboveLine: boolean }) {
  const t = useTranslations("board.card");
  const isClose = useModel((state) => state.closeRuns.has(rank));
  const label = useRankLabel()(rank);
  return (
    <span
      className={`shrink-0 rounded-sm px-1 text-xs leading-5 font-semibold ${isAboveLine ? "bg-accent-soft text-ink" : "text-muted"}`}
    >
      <span aria-hidden>{t("rank", { rank: label })}</span>
      <span className="sr-only">{t(isClose ? "rankInRun" : "rankInList", { rank: label })}</span>
    </span>
  );
}
