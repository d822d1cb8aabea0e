"use client";

import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useTranslations } from "use-intl";
import { useShallow } from "zustand/react/shallow";

import { Chip } from "@/components/ui/chip";
import { useModel } from "@/lib/client/model-context";
import type { ModelState } from "@/lib/client/model-state";
import {
  type DefenseCostView,
  type DefenseWorth,
  defenseCost,
  defenseWorth,
  statusOf,
} from "@/lib/client/view/defense-figures";

import type { BoardNode } from "./board-node";
import { CardFrame } from "./card-frame";
import { useBoardFormat } from "./use-board-format";

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
  if (defense?.kind !== "defense" || !worth) return null;

  const cost = defenseCost(defense);
  const status = statusOf(defense);
  const removes = worth.kind === "removes" ? format.amountPerYear(worth.amountPerYear) : null;
  return (
    <CardFrame
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
      <Numbers cost={cost} worth={worth} />
    </CardFrame>
  );
});

function Numbers({
  cost,
  worth,
}: {
  readonly cost: DefenseCostView;
  readonly worth: DefenseWorth;
}) {
  const t = useTranslations("board.card");
  const format = useBoardFormat();
  const { effortDays, daysPerYear, moneyPerYear, points } = cost;
  const costs =
    effortDays === null
      ? t("noEffort")
      : format.costInWords({ onceDays: effortDays, daysPerYear, moneyPerYear });
  const removes = () => {
    switch (worth.kind) {
      case "removes": {
        const amount = format.amountPerYear(worth.amountPerYear);
        return t(worth.together > 1 ? "removesTogether" : "removes", { amount });
      }
      case "no-gain":
        return t(`noGain.${worth.because}`);
      case "unknown":
        return null;
      default:
        return t(worth.kind);
    }
  };
  return (
    <p className="text-xs text-muted">
      {[costs, removes(), format.parts(points)]
        .filter((part) => part !== null)
        .join(t("separator"))}
    </p>
  );
}

function worthById({ records, ranking }: ModelState, id: string): DefenseWorth | null {
  const defense = records.get(id);
  return defense?.kind === "defense" ? defenseWorth(ranking, defense) : null;
}

function Rank({ rank, isAboveLine }: { readonly rank: number; readonly isAboveLine: boolean }) {
  const t = useTranslations("board.card");
  return (
    <span
      className={`shrink-0 rounded-sm px-1 text-xs leading-5 font-semibold ${isAboveLine ? "bg-accent-soft text-ink" : "text-muted"}`}
    >
      <span aria-hidden>{t("rank", { rank })}</span>
      <span className="sr-only">{t("rankInList", { rank })}</span>
    </span>
  );
}
