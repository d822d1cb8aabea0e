import { item } from "@/lib/scoring/arrays";

import type { RankedModel } from "./rank-model";

/** What stands once the plan is carried out; defenses by their place in the compiled model. */
export type PlanBase = {
  readonly chosen: readonly number[];
  /** Those of them that are not in place yet, the order of the work list first. */
  readonly added: readonly number[];
};

/** Done and in progress: what alternatives are compared on when each stands on its own. */
export function inPlace({ roles }: RankedModel): number[] {
  return roles.flatMap(({ kind }, index) => (kind === "in-place" ? [index] : []));
}

/**
 * What is in place, the items of the work list above the stop line, and everything planned; where
 * the model has no line, the items of the band "now". A newcomer to a group of alternatives takes
 * the place of the one that is there; of two newcomers the one that ranks first counts.
 * Time: O(items + defenses).
 */
export function planBase(ranked: RankedModel): PlanBase {
  const { compiled } = ranked;
  const chosen = new Set(inPlace(ranked));
  const added = new Set<number>();
  const takenGroups = new Set<string>();
  for (const index of [...listed(ranked), ...planned(ranked)]) {
    const { exclusiveGroupId, rivals } = item(compiled.defenses, index);
    if (chosen.has(index)) continue;
    if (exclusiveGroupId !== null) {
      if (takenGroups.has(exclusiveGroupId)) continue;
      takenGroups.add(exclusiveGroupId);
    }
    for (const rival of rivals) chosen.delete(rival);
    chosen.add(index);
    added.add(index);
  }
  return { chosen: [...chosen].sort((a, b) => a - b), added: [...added] };
}

function listed({ ranking, compiled }: RankedModel): number[] {
  const { items, stopAfterRank } = ranking;
  const isIn = (rank: number, band: string) =>
    stopAfterRank === null ? band === "now" : rank <= stopAfterRank;
  return items
    .filter(({ rank, band }) => isIn(rank, band))
    .flatMap(({ defenseIds }) => defenseIds)
    .flatMap((id) => compiled.defenseIndex.get(id) ?? []);
}

function planned({ compiled }: RankedModel): number[] {
  return compiled.defenses.flatMap(({ status }, index) => (status === "planned" ? [index] : []));
}
