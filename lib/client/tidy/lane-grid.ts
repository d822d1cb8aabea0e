import type { Point } from "../commands/problem";
import type { Room, TidyCard } from "./tidy-input";

export type Cell = { readonly column: number; readonly row: number };

export type LaneShape = {
  readonly columns: number;
  /** Unplaced cards fill one column after the other, or one row after the other. */
  readonly fills: "columns" | "rows";
  readonly rowsPerColumn: number;
};

const PITCH = { x: 256, y: 112 } as const;

/**
 * A cell for each card of a lane, one after the other without a hole. Cards that somebody placed keep
 * the order in which they are read where they stand; the others follow in the order they come in.
 */
export function laneCells(
  cards: readonly TidyCard[],
  { columns, fills, rowsPerColumn }: LaneShape,
): ReadonlyMap<string, Cell> {
  const placed = cards.filter(({ isPlaced }) => isPlaced);
  const others = cards.filter(({ isPlaced }) => !isPlaced);
  const read = fills === "rows" ? inLines(placed, "y", "x") : inLines(placed, "x", "y");
  return new Map(
    [...read, ...others].map(({ id }, index) => [
      id,
      fills === "rows"
        ? { column: index % columns, row: Math.floor(index / columns) }
        : { column: Math.floor(index / rowsPerColumn), row: index % rowsPerColumn },
    ]),
  );
}

/** Line by line as one reads: what stands less than half a cell apart is in one line. */
function inLines(
  cards: readonly TidyCard[],
  across: "x" | "y",
  along: "x" | "y",
): readonly TidyCard[] {
  const sorted = [...cards].sort((a, b) => a.at[across] - b.at[across]);
  const lines: TidyCard[][] = [];
  for (const card of sorted) {
    const line = lines.at(-1);
    const start = line?.[0]?.at[across] ?? -Infinity;
    if (line && card.at[across] - start < PITCH[across] / 2) line.push(card);
    else lines.push([card]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.at[along] - b.at[along]));
}

export type Lane = {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
};

const GAP = 24;

/** Where the cards of a lane stand from its upper left corner; a column is as wide as its widest. */
export function laneOf(cards: readonly TidyCard[], cells: ReadonlyMap<string, Cell>): Lane {
  const room = new Map(cards.map((card) => [card.id, card.room]));
  const across = offsets(cells, room, ({ column }) => column, ["left", "right"]);
  const down = offsets(cells, room, ({ row }) => row, ["up", "down"]);
  const places = new Map(
    [...cells].map(([id, { column, row }]) => [
      id,
      { x: across.at[column] ?? 0, y: down.at[row] ?? 0 },
    ]),
  );
  return { places, width: across.size, height: down.size };
}

/** Where each column or row has its cards, and how much room all of them take. */
function offsets(
  cells: ReadonlyMap<string, Cell>,
  rooms: ReadonlyMap<string, Room>,
  indexOf: (cell: Cell) => number,
  [before, after]: readonly [keyof Room, keyof Room],
): { readonly at: readonly number[]; readonly size: number } {
  const most: { before: number; after: number }[] = [];
  for (const [id, cell] of cells) {
    const room = rooms.get(id);
    const line = (most[indexOf(cell)] ??= { before: 0, after: 0 });
    line.before = Math.max(line.before, room?.[before] ?? 0);
    line.after = Math.max(line.after, room?.[after] ?? 0);
  }
  let next = 0;
  const at = most.map((line) => {
    const place = next + line.before;
    next = place + line.after + GAP;
    return place;
  });
  return { at, size: Math.max(0, next - GAP) };
}
