import type { RankedItem, Ranking } from "@/lib/worklist/ranking";

/** A ranking made by hand; whatever is not said is empty. */
export function aRanking(figures: Partial<Ranking> = {}): Ranking {
  return {
    unit: "money",
    horizonYears: 3,
    risk: { current: 100, planned: 100, complete: true },
    attacks: [],
    items: [],
    stopAfterRank: null,
    notWorthIt: [],
    unscored: [],
    alternatives: [],
    ...figures,
  };
}

/** One row of a work list made by hand. */
export function anItem(figures: Partial<RankedItem> & Pick<RankedItem, "defenseIds">): RankedItem {
  return {
    rank: 1,
    band: "now",
    gain: 10,
    gainAlone: 10,
    cost: 1,
    score: 30,
    points: 0,
    residualAfter: 90,
    receipt: [],
    explanation: "",
    ...figures,
  };
}

export function anAttackFigure(id: string, expectedLossPerYear: number | null) {
  const ratePerYear = 0.1;
  return { id, ratePerYear, successNow: 1, expectedLossPerYear, complete: true };
}
