import { type CloseRow, type CloseRun, closeRuns, runAt } from "@/lib/worklist/close-runs";
import type { OrderStability } from "@/lib/worklist/order-stability";

import { isStanding } from "./list-entries";
import type { WorkListRow } from "./work-list-rows";

/** Which rows are too close to call, and how sure the rest of the order is. */
export type CloseRows = {
  /** Null where nobody knows, or nothing is uncertain. */
  readonly stability: OrderStability | null;
  readonly runs: readonly CloseRun[];
  readonly runOf: (rank: number) => CloseRun | null;
  /** The element that says so of a run. */
  readonly idOf: (run: CloseRun) => string;
};

/** The runs of the list as it is shown; `id` is that of the list. */
export function closeRowsOf(
  rows: readonly WorkListRow[],
  stability: OrderStability | null,
  id: string,
): CloseRows {
  const runs = stability === null ? [] : closeRuns(rows.map(toCloseRow), stability);
  return {
    stability,
    runs,
    runOf: (rank) => runAt(runs, rank),
    idOf: ({ firstRank }) => `${id}-${String(firstRank)}`,
  };
}

function toCloseRow(row: WorkListRow): CloseRow {
  return { rank: row.item.rank, band: row.item.band, isMoved: !isStanding(row) };
}
