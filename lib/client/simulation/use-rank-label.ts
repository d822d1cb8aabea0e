"use client";

import { useTranslations } from "use-intl";

import { useModel } from "../model-context";

/** How a rank of the work list is written: rows that are too close to call share theirs, "3–4". */
export function useRankLabel(): (rank: number) => string {
  const t = useTranslations("worklist.close");
  const closeRuns = useModel((state) => state.closeRuns);
  return (rank) => {
    const run = closeRuns.get(rank);
    return run ? t("span", { from: run.firstRank, to: run.lastRank }) : String(rank);
  };
}
