import type { Ranking } from "@/lib/worklist/ranking";

/** The risk a year once the list is done: down to the stop line where there is one, else all of it. */
export function riskAfter(
  ranking: Ranking,
): { readonly risk: number; readonly isAboveLine: boolean } | null {
  const { items, stopAfterRank } = ranking;
  const last = items[(stopAfterRank ?? items.length) - 1];
  return last ? { risk: last.residualAfter, isAboveLine: stopAfterRank !== null } : null;
}
