import type { RowDrag } from "./use-row-drag";
import type { WorkListRow } from "./work-list-rows";

/** The edge of a row that shows where a dragged one would come to stand. */
export type DropEdge = "before" | "after";

/** Where the mark stands while a row is dragged: above the row it would push down, or under the last. */
export function dropEdgeOf(
  row: WorkListRow,
  rows: readonly WorkListRow[],
  drag: RowDrag | null,
): DropEdge | null {
  if (!drag || row.key === drag.key) return null;
  const others = rows.filter(({ key }) => key !== drag.key);
  if (others[drag.to] === row) return "before";
  return drag.to === others.length && others.at(-1) === row ? "after" : null;
}
