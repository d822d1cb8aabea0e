"use client";

import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";

import type { BoardNode } from "./board-node";
import { CardFrame } from "./card-frame";
import { useBoardFormat } from "./use-board-format";

/** Who acts against the asset. */
export const AttackerCard = memo(function AttackerCard({
  id,
  selected,
  isConnectable,
}: NodeProps<BoardNode>) {
  const t = useTranslations("board.card");
  const format = useBoardFormat();
  const attacker = useModel((state) => state.records.get(id));
  const attacks = useModel(
    (state) => state.readModel.of.attack.filter((a) => a.attackerIds?.includes(id)).length,
  );
  if (attacker?.kind !== "attacker") return null;

  const rate = attacker.ratePerYear ? format.rate(attacker.ratePerYear.mid) : null;
  return (
    <CardFrame
      id={id}
      kind="attacker"
      title={attacker.title}
      selected={selected}
      connectable={isConnectable}
      far={t("attacks", { count: attacks })}
    >
      <p className="pl-7 text-xs text-muted">
        {[t("attacks", { count: attacks }), ...(rate === null ? [] : [t("tries", { rate })])].join(
          t("separator"),
        )}
      </p>
    </CardFrame>
  );
});
