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
 * A cell for each card of a lane. Those that somebody placed get the free cell nearest to where
 * they are; the others the first free ones, in the order they come in. Rows and columns that stay
 * empty are closed up.
 */
export function laneCells(
  cards: readonly TidyCard[],
  { columns, fills, rowsPerColumn }: LaneShape,
): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const taken = new Set<string>();
  const take = (id: string, cell: Cell) => {
    cells.set(id, cell);
    taken.add(keyOf(cell));
  };
  const placed = cards.filter(({ isPlaced }) => isPlaced);
  const x0 = Math.min(...placed.map(({ at }) => at.x));
  const y0 = Math.min(...placed.map(({ at }) => at.y));
  const byPlace = [...placed].sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  for (const { id, at } of byPlace) {
    take(id, nearestFree(taken, columns, { x: (at.x - x0) / PITCH.x, y: (at.y - y0) / PITCH.y }));
  }
  let index = 0;
  for (const { id } of cards.filter(({ isPlaced }) => !isPlaced)) {
    const cellAt = () =>
      fills === "rows"
        ? { column: index % columns, row: Math.floor(index / columns) }
        : { column: Math.floor(index / rowsPerColumn), row: index % rowsPerColumn };
    while (taken.has(keyOf(cellAt()))) index += 1;
    take(id, cellAt());
  }
  return closedUp(cells);
}

function nearestFree(taken: ReadonlySet<string>, columns: number, wanted: Point): Cell {
  const homeRow = Math.max(0, Math.round(wanted.y));
  let best: { readonly cell: Cell; readonly distance: number } | null = null;
  for (let away = 0; best === null || away * PITCH.y <= best.distance; away += 1) {
    for (const row of away === 0 ? [homeRow] : [homeRow + away, homeRow - away]) {
      for (let column = 0; row >= 0 && column < columns; column += 1) {
        const cell = { column, row };
        if (taken.has(keyOf(cell))) continue;
        const distance = Math.hypot(
          (column - wanted.x) * PITCH.x,
          (row - Math.max(0, wanted.y)) * PITCH.y,
        );
        if (best === null || distance < best.distance) best = { cell, distance };
      }
    }
  }
  return best.cell;
}

function closedUp(cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, Cell> {
  const columns = ranksOf([...cells.values()].map(({ column }) => column));
  const rows = ranksOf([...cells.values()].map(({ row }) => row));
  return new Map(
    [...cells].map(([id, { column, row }]) => [
      id,
      { column: columns.get(column) ?? 0, row: rows.get(row) ?? 0 },
    ]),
  );
}

function ranksOf(values: readonly number[]): ReadonlyMap<number, number> {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  return new Map(sorted.map((value, rank) => [value, rank]));
}

function keyOf({ column, row }: Cell): string {
  return `${String(column)} ${String(row)}`;
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
