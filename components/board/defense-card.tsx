"use client";

import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useTranslations } from "use-intl";

import { Chip } from "@/components/ui/chip";
import { useModel } from "@/lib/client/model-context";
import {
  type DefenseFiguresView,
  defenseFigures,
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
  const ranking = useModel((state) => state.ranking);
  const format = useBoardFormat();
  if (defense?.kind !== "defense") return null;

  const figures = defenseFigures(ranking, defense);
  const status = statusOf(defense);
  const { worth } = figures;
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
          {figures.effortDays === null && (
            <Chip tone="unknown" className="bg-surface">
              {t("estimate")}
            </Chip>
          )}
        </>
      }
    >
      <p className="text-xs text-muted">
        {[costWords(figures, format, t("noEffort")), worthWords(), format.parts(figures.points)]
          .filter((part) => part !== null)
          .join(t("separator"))}
      </p>
    </CardFrame>
  );

  function worthWords(): string | null {
    switch (worth.kind) {
      case "removes":
        return t(worth.together > 1 ? "removesTogether" : "removes", { amount: removes ?? "" });
      case "no-gain":
        return t(`noGain.${worth.because}`);
      case "unknown":
        return null;
      default:
        return t(worth.kind);
    }
  }
});

function costWords(
  { effortDays, daysPerYear, moneyPerYear }: DefenseFiguresView,
  format: ReturnType<typeof useBoardFormat>,
  noEffort: string,
): string {
  if (effortDays === null) return noEffort;
  return format.costInWords({ onceDays: effortDays, daysPerYear, moneyPerYear });
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
