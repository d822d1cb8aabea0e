import type { ReadModel } from "@/lib/model/read-model";
import type { RankedItem } from "@/lib/worklist/ranking";

import { touchedAttacks } from "./touched-attacks";

type Taken = { readonly rank: number; readonly amount: number };

/**
 * For each rank of which less than half is left of what it would remove by itself: the rank above
 * that took most of it from the same attacks. `items` are in the order of their ranks.
 */
export function coveredByRanks(
  items: readonly RankedItem[],
  readModel: ReadModel,
): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  const takenFrom = new Map<string, Taken[]>();
  for (const item of items) {
    if (item.gain * 2 < item.gainAlone) {
      const taken = [...touchedAttacks(item.defenseIds, readModel)].flatMap(
        (attackId) => takenFrom.get(attackId) ?? [],
      );
      const rank = rankOfMost(taken);
      if (rank !== null) covered.set(item.rank, rank);
    }
    for (const { id, amount } of item.receipt) {
      if (id === undefined) continue;
      const taken = takenFrom.get(id) ?? [];
      taken.push({ rank: item.rank, amount });
      takenFrom.set(id, taken);
    }
  }
  return covered;
}

function rankOfMost(taken: readonly Taken[]): number | null {
  const byRank = new Map<number, number>();
  for (const { rank, amount } of taken) byRank.set(rank, (byRank.get(rank) ?? 0) + amount);
  const [most] = [...byRank]
    .filter(([, amount]) => amount > 0)
    .sort(([rankA, a], [rankB, b]) => b - a || rankA - rankB);
  return most?.[0] ?? null;
}
