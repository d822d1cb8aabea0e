import type { Ranking } from "@/lib/worklist/ranking";

/** A ranking without items; a test says only what it is about. */
export function aRanking(fields: Partial<Ranking> = {}): Ranking {
  return {
    unit: "money",
    horizonYears: 3,
    risk: { current: 1000, planned: 1000, complete: true },
    attacks: [],
    items: [],
    stopAfterRank: null,
    notWorthIt: [],
    unscored: [],
    alternatives: [],
    ...fields,
  };
}
