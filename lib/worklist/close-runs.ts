import type { OrderStability } from "./order-stability";
import type { Band, RankedItem } from "./ranking";

/** Rows next to each other of which nobody can tell the order. */
export type CloseRun = { readonly firstRank: number; readonly lastRank: number };

/** A row as it is shown. */
export type CloseRow = {
  readonly rank: number;
  readonly band: Band;
  /** Where people moved it by hand; the others stand where their numbers put them. */
  readonly isMoved: boolean;
};

/**
 * The order of two rows is loose where the lower one is ahead in more than this share of worlds:
 * then the list would be wrong about them more than once in three.
 */
const LOOSE = 1 / 3;

/**
 * The runs of rows that are too close to call: of every two the order is loose. Built from the top,
 * each as long as it gets; they do not overlap, and end at a heading, at the stop line, which stands
 * where the band changes, and at rows that people moved. `rows` is the list as it is shown. Time:
 * O(rows x window).
 */
export function closeRuns(
  rows: readonly CloseRow[],
  { ahead }: Pick<OrderStability, "ahead">,
): CloseRun[] {
  const isLoose = (upper: CloseRow, lower: CloseRow): boolean =>
    (ahead[upper.rank - 1]?.[lower.rank - upper.rank - 1] ?? 0) > LOOSE;
  const runs: CloseRun[] = [];
  let run: CloseRow[] = [];
  const end = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && first !== last) runs.push({ firstRank: first.rank, lastRank: last.rank });
    run = [];
  };
  for (const row of rows) {
    const last = run.at(-1);
    const goesOn =
      last !== undefined && follows(last, row) && run.every((each) => isLoose(each, row));
    if (!goesOn) end();
    if (!row.isMoved) run.push(row);
  }
  end();
  return runs;
}

/** The runs of a list in the order of its numbers; none where no simulation has told. */
export function closeRunsByNumbers(
  items: readonly Pick<RankedItem, "rank" | "band">[],
  stability: OrderStability | null,
): CloseRun[] {
  if (stability === null) return [];
  return closeRuns(
    items.map(({ rank, band }) => ({ rank, band, isMoved: false })),
    stability,
  );
}

/** The run that holds a rank. */
export function runAt(runs: readonly CloseRun[], rank: number): CloseRun | null {
  return runs.find(({ firstRank, lastRank }) => firstRank <= rank && rank <= lastRank) ?? null;
}

function follows(last: CloseRow, row: CloseRow): boolean {
  return !row.isMoved && row.rank === last.rank + 1 && row.band === last.band;
}
