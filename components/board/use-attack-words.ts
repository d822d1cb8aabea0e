"use client";

import { useTranslations } from "use-intl";

import type { AttackFiguresView } from "@/lib/client/view/attack-figures";

import { useBoardFormat } from "./use-board-format";

/** The numbers of an attack in one line, or what is missing for them. */
export function useAttackWords(): (figures: AttackFiguresView) => string {
  const t = useTranslations("board.card");
  const format = useBoardFormat();
  return (figures) => {
    switch (figures.kind) {
      case "scored":
        return t("attack", {
          rate: format.rate(figures.ratePerYear),
          share: format.share(figures.shareOfRisk),
          loss: format.amountPerYear(figures.lossPerYear),
        });
      case "incomplete":
        return t(`missing.${figures.missing}`);
      case "left-out":
        return t(`leftOut.${figures.because}`);
    }
  };
}
