import type { RankedItem } from "./ranking";

type Row = Pick<RankedItem, "defenseIds">;

/** What tells one order of rows from another. */
export function orderOf(items: readonly Row[]): string[] {
  return items.map(keyOf);
}

/** Whether an order is that of these rows. */
export function isOrderOf(order: readonly string[], items: readonly Row[]): boolean {
  return order.length === items.length && items.every((item, row) => order[row] === keyOf(item));
}

function keyOf({ defenseIds }: Row): string {
  return defenseIds.join(" ");
}
