import { f64, i32, type Rows, toRows } from "@/lib/scoring/arrays";
import type { CompiledModel, Doorway } from "@/lib/scoring/compiled-model";
import type { Influence } from "@/lib/scoring/influence";

/** A defense that could close a door, and how far it would. */
type Closer = { readonly defense: number; readonly entry: number };

export type TrackedDoor = { readonly cell: number; readonly closers: readonly Closer[] };

export type TrackedDoorway = Pick<Doorway, "attack" | "fixedCount"> & {
  readonly doors: readonly TrackedDoor[];
};

/** For every OR gate worth watching, how far each option would close each way in. */
export type DoorTable = {
  readonly doorways: readonly TrackedDoorway[];
  /** The entries that trying an edge gives a value to. */
  readonly entriesOfEdge: Rows;
  readonly cells: Int32Array;
  /** Of each entry: 1 - value with the option / value without. */
  readonly reductions: Float64Array;
};

/** Ties the ways in of a model to the edges of its options. Time: O(doors x defenses on them). */
export function newDoorTable(compiled: CompiledModel, influence: Influence): DoorTable {
  const entriesOfEdge: number[][] = Array.from(influence.attacks, () => []);
  const cells: number[] = [];
  const doorways = compiled.doorways.map(({ attack, fixedCount, doors }): TrackedDoorway => {
    const tracked = doors.map(({ cell, defenses }): TrackedDoor => {
      const closers: Closer[] = [];
      for (const defense of defenses) {
        const edge = edgeBetween(influence, defense, attack);
        if (edge < 0) continue;
        closers.push({ defense, entry: cells.length });
        entriesOfEdge[edge]?.push(cells.length);
        cells.push(cell);
      }
      return { cell, closers };
    });
    return { attack, fixedCount, doors: tracked };
  });
  return {
    doorways: doorways.filter(
      ({ doors }) => doors.filter(({ closers }) => closers.length > 0).length >= 2,
    ),
    entriesOfEdge: toRows(entriesOfEdge),
    cells: Int32Array.from(cells),
    reductions: new Float64Array(cells.length),
  };
}

function edgeBetween({ start, attacks }: Influence, defense: number, attack: number): number {
  const end = i32(start, defense + 1);
  for (let edge = i32(start, defense); edge < end; edge += 1) {
    if (i32(attacks, edge) === attack) return edge;
  }
  return -1;
}

/** Notes how far the option of an edge, just tried, closes its doors. */
export function readDoors(
  { entriesOfEdge, cells, reductions }: DoorTable,
  edge: number,
  values: Float64Array,
  trial: Float64Array,
): void {
  const end = i32(entriesOfEdge.start, edge + 1);
  for (let index = i32(entriesOfEdge.start, edge); index < end; index += 1) {
    const entry = i32(entriesOfEdge.items, index);
    const cell = i32(cells, entry);
    const before = f64(values, cell);
    reductions[entry] = before > 0 ? 1 - f64(trial, cell) / before : 0;
  }
}
