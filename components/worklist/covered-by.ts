import type { ReadModel } from "@/lib/model/read-model";
import type { RankedItem } from "@/lib/worklist/ranking";

import { touchedAttacks } from "./touched-attacks";

/**
 * The rank of the item above that took most of what this one would remove by itself; null where
 * at least half of it is left.
 */
export function coveredByRank(
  item: RankedItem,
  above: readonly RankedItem[],
  readModel: ReadModel,
): number | null {
  if (item.gain * 2 >= item.gainAlone) return null;
  const touched = touchedAttacks(item.defenseIds, readModel);
  let best: { readonly rank: number; readonly amount: number } | null = null;
  for (const other of above) {
    const amount = other.receipt.reduce(
      (sum, line) => (line.id !== undefined && touched.has(line.id) ? sum + line.amount : sum),
      0,
    );
    if (amount > (best?.amount ?? 0)) best = { rank: other.rank, amount };
  }
  return best?.rank ?? null;
}
