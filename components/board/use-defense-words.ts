"use client";

import { useTranslations } from "use-intl";

import type { DefenseCostView, DefenseWorth } from "@/lib/client/view/defense-figures";

import { useBoardFormat } from "./use-board-format";

/** What a defense costs, removes and adds, in one line. */
export function useDefenseWords(): (cost: DefenseCostView, worth: DefenseWorth) => string {
  const t = useTranslations("board.card");
  const format = useBoardFormat();
  const costs = ({ effortDays, daysPerYear, moneyPerYear }: DefenseCostView) =>
    effortDays === null
      ? t("noEffort")
      : format.costInWords({ onceDays: effortDays, daysPerYear, moneyPerYear });
  const removes = (worth: DefenseWorth) => {
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
  return (cost, worth) =>
    [costs(cost), removes(worth), format.parts(cost.points)]
      .filter((part) => part !== null)
      .join(t("separator"));
}
