import type { Point } from "../commands/problem";
import { isTooClose, type Rect, type Size } from "./card-size";

const GAP = 24;
const ROWS = 10;

/**
 * Places for several cards that are added at once: in columns of ten to the right of a point, each
 * over no card that is there.
 */
export function freeCells(
  taken: readonly Rect[],
  at: Point,
  size: Size,
  count: number,
): readonly Point[] {
  const cells: Point[] = [];
  const rows = Math.min(ROWS, count);
  for (let index = 0; cells.length < count; index += 1) {
    const cell = {
      x: at.x + Math.floor(index / rows) * (size.width + GAP),
      y: at.y + (index % rows) * (size.height + GAP),
    };
    if (!taken.some((rect) => isTooClose(rect, { ...cell, ...size }, GAP / 2))) cells.push(cell);
  }
  return cells;
}
