import type { Point } from "../commands/problem";

/** What the wire takes: a page that told more would be taken for a stranger's and let go. */
const PLACE_MAX = 1_000_000;
export const TOLD_MAX = 50;

/** A point of the board as it is told: whole numbers do, and nobody points beyond the board. */
export function toldPoint({ x, y }: Point): Point {
  return { x: toldNumber(x), y: toldNumber(y) };
}

function toldNumber(value: number): number {
  const bounded = Math.min(PLACE_MAX, Math.max(-PLACE_MAX, Math.round(value)));
  return Number.isNaN(bounded) ? 0 : bounded;
}

/** The selected records as they are told; lines that are no records are not. */
export function toldSelection(
  records: { readonly has: (id: string) => boolean },
  selectedIds: Iterable<string>,
): string[] {
  return [...selectedIds].filter((id) => records.has(id)).slice(0, TOLD_MAX);
}
