"use client";

import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useTranslations } from "use-intl";
import { useShallow } from "zustand/react/shallow";

import { Chip } from "@/components/ui/chip";
import { useModel } from "@/lib/client/model-context";
import { attackFigures, attackerTitles } from "@/lib/client/view/attack-figures";
import { stepCounts } from "@/lib/client/view/step-index";

import type { BoardNode } from "./board-node";
import { CardFrame } from "./card-frame";
import { StepsChip } from "./steps-chip";
import { useAttackWords } from "./use-attack-words";
import { useBoardFormat } from "./use-board-format";

/** An attack: how often it succeeds, its part of the risk, what it costs a year. */
export const AttackCard = memo(function AttackCard({
  id,
  selected,
  isConnectable,
}: NodeProps<BoardNode>) {
  const t = useTranslations("board.card");
  const format = useBoardFormat();
  const attackWords = useAttackWords();
  const attack = useModel((state) => state.records.get(id));
  const figures = useModel(useShallow((state) => attackFigures(state.ranking, id)));
  const attackers = useModel(useShallow((state) => attackerTitles(state.readModel, id)));
  const steps = useModel((state) => stepCounts(state.readModel).get(id) ?? 0);
  if (attack?.kind !== "attack") return null;

  const isAsking =
    figures.kind === "incomplete" &&
    (figures.missing === "rate-missing" || figures.missing === "success-missing");
  const loss = figures.kind === "scored" ? format.amountPerYear(figures.lossPerYear) : null;
  return (
    <CardFrame
      id={id}
      kind="attack"
      title={attack.title}
      selected={selected}
      connectable={isConnectable}
      far={loss ?? t("estimate")}
      chips={
        <>
          {steps > 0 && <StepsChip attackId={id} count={steps} title={attack.title} />}
          {attackers.length > 0 && (
            <span title={attackers.join("\n")} className="inline-flex min-w-0">
              <Chip className="bg-surface">{t("attackers", { count: attackers.length })}</Chip>
            </span>
          )}
          {isAsking && (
            <Chip tone="unknown" className="bg-surface">
              {t("estimate")}
            </Chip>
          )}
        </>
      }
    >
      <p className="text-xs text-balance text-muted">{attackWords(figures)}</p>
    </CardFrame>
  );
});
