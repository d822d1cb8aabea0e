import type { RecordOf } from "@/lib/model/record";

import type { RankedItem, Ranking } from "./ranking";

/** A row as people want it shown. */
export type ShownRow = {
  readonly item: RankedItem;
  /** Null where it stands where its numbers put it, apart from rows that were moved. */
  readonly moved: { readonly overrideId: string; readonly reason: string | null } | null;
};

/**
 * The items in the order they are shown: as ranked, but for rows that somebody moved before another,
 * one override after the other in code-unit order of their ids. Ranks, scores and bands stay those
 * of the numbers. Overrides of what is not in the list, or without a place, do nothing.
 * Time: O(items x overrides).
 */
export function applyOverrides(
  { items }: Pick<Ranking, "items">,
  overrides: readonly RecordOf<"override">[],
): ShownRow[] {
  const rows: ShownRow[] = items.map((item) => ({ item, moved: null }));
  const sorted = [...overrides].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, defenseId, place, reason } of sorted) {
    const from = rows.findIndex(({ item }) => item.defenseIds.includes(defenseId));
    const row = rows[from];
    if (!row || !place || row.item.defenseIds.includes(place.before)) continue;
    const isThere = rows.some(({ item }) => item.defenseIds.includes(place.before));
    if (!isThere) continue;
    rows.splice(from, 1);
    const to = rows.findIndex(({ item }) => item.defenseIds.includes(place.before));
    rows.splice(to, 0, { ...row, moved: { overrideId: id, reason: reason ?? null } });
  }
  return rows;
}
