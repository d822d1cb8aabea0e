import { compareCodeUnits } from "@/lib/kernel/compare";

import type { AlternativeRow, GroupMatrix } from "./compare-group";

type Unplaced = Omit<AlternativeRow, "place">;

/**
 * The rows in their order, each with its place. Those that follow one another and differ from the
 * first of them by less than `closeBelow` share their places; measuring from the first keeps a
 * long chain of small steps from becoming one tie.
 */
export function withPlaces(
  rows: readonly Unplaced[],
  comparedBy: GroupMatrix["comparedBy"],
  closeBelow: number,
): AlternativeRow[] {
  const worth = (row: Unplaced) => (comparedBy === "net" ? row.net : -row.riskLeft);
  const placed = rows
    .flatMap((row) => {
      const value = worth(row);
      return value === null ? [] : [{ row, value }];
    })
    .sort((a, b) => b.value - a.value || compareCodeUnits(a.row.id, b.row.id));
  const result: AlternativeRow[] = [];
  for (let from = 0; from < placed.length;) {
    const first = placed[from]?.value ?? 0;
    const after = placed.findIndex(
      ({ value }, index) => index > from && first - value >= closeBelow,
    );
    const to = after < 0 ? placed.length : after;
    const place = { from: from + 1, to };
    result.push(...placed.slice(from, to).map(({ row }) => ({ ...row, place })));
    from = to;
  }
  const unplaced = rows.filter((row) => worth(row) === null);
  return [...result, ...unplaced.map((row) => ({ ...row, place: null }))];
}
