import type { ShownRow } from "./overrides";

/** Where a row is to be shown: right before an item, by one of its defenses, or last. */
export type PlacedRow = {
  readonly row: ShownRow;
  /** Null: after everything else. */
  readonly beforeId: string | null;
};

/**
 * The places to write down so that the list is shown as it is with one row taken from place `from`
 * to place `to`, both counted from 0: of that row, and of those that were moved before. Without that
 * row where it comes to stand where its numbers put it anyway. Time: O(rows).
 */
export function placesAfterMove(
  rows: readonly ShownRow[],
  from: number,
  to: number,
): readonly PlacedRow[] {
  const taken = rows[from];
  if (!taken) return [];
  const order = rows.toSpliced(from, 1).toSpliced(to, 0, taken);
  const isPlaced = (row: ShownRow) => row !== taken && isMoved(row);
  const places = placesOf(order, isPlaced);
  return isByNumbers(order, isPlaced)
    ? places
    : placesOf(order, (row) => row === taken || isPlaced(row));
}

/** Rows that stand by a move: a ring that is told where it stands is one no longer. */
function isMoved({ moved }: ShownRow): boolean {
  return moved !== null && moved.state !== "waiting";
}

function placesOf(
  order: readonly ShownRow[],
  isPlaced: (row: ShownRow) => boolean,
): readonly PlacedRow[] {
  return order.flatMap((row, index) =>
    isPlaced(row) ? [{ row, beforeId: order[index + 1]?.item.defenseIds[0] ?? null }] : [],
  );
}

/** Whether the rows that are not placed stand in the order of their ranks. */
function isByNumbers(order: readonly ShownRow[], isPlaced: (row: ShownRow) => boolean): boolean {
  const ranks = order.filter((row) => !isPlaced(row)).map(({ item }) => item.rank);
  return ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? 0));
}
