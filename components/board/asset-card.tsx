"use client";

import type { NodeProps } from "@xyflow/react";
import { ArrowRight } from "lucide-react";
import { memo } from "react";
import { useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";
import { heroFigures } from "@/lib/client/view/hero-figures";

import type { BoardNode } from "./board-node";
import { CardFrame } from "./card-frame";
import { LossBar } from "./loss-bar";
import { useBoardFormat } from "./use-board-format";

/** The asset with what must not happen to it: what that costs a year now, and after the list. */
export const AssetCard = memo(function AssetCard({
  id,
  selected,
  isConnectable,
}: NodeProps<BoardNode>) {
  const t = useTranslations("board.card");
  const format = useBoardFormat();
  const asset = useModel((state) => state.records.get(id));
  const readModel = useModel((state) => state.readModel);
  const ranking = useModel((state) => state.ranking);
  if (asset?.kind !== "asset") return null;

  const { failures, lossNow, lossAfter, isComplete } = heroFigures(readModel, ranking, id);
  const [failure] = failures;
  const now = format.riskLeft(lossNow);
  const isKnown = lossNow > 0;
  return (
    <CardFrame
      id={id}
      kind="asset"
      title={asset.title}
      selected={selected}
      connectable={isConnectable}
      far={isKnown ? now : undefined}
    >
      <p className="line-clamp-2 text-xs text-muted" title={failure?.title}>
        {failure ? failure.title : t("noFailure")}
      </p>
      {isKnown ? (
        <>
          <p className="mt-1 text-xs text-muted">{t("averageLoss")}</p>
          <p className="flex items-center gap-1.5 text-base leading-6 font-semibold">
            <span>{isComplete ? now : t("atLeast", { amount: now })}</span>
            {lossAfter < lossNow && (
              <>
                <ArrowRight aria-hidden className="size-4 text-muted" />
                <span className="sr-only">{t("afterList")}</span>
                <span>{format.riskLeft(lossAfter)}</span>
              </>
            )}
          </p>
          <LossBar part={lossAfter / lossNow} />
        </>
      ) : (
        <p className="mt-1 text-xs text-muted">{t("noLoss")}</p>
      )}
    </CardFrame>
  );
});
