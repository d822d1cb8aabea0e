import type { Point } from "../commands/problem";
import { CARD_SIZE } from "../view/card-size";
import type { Clip } from "./clip";

/** How far copied cards have to go for their middle to be at a point; nowhere if none was placed. */
export function offsetOfPaste(clip: Clip, to: Point): Point {
  const places = clip.records.flatMap((record) =>
    record.kind === "position" ? [{ x: record.x ?? 0, y: record.y ?? 0 }] : [],
  );
  if (places.length === 0) return { x: 0, y: 0 };
  return {
    x: Math.round(
      to.x -
        middle(
          places.map(({ x }) => x),
          CARD_SIZE.width,
        ),
    ),
    y: Math.round(
      to.y -
        middle(
          places.map(({ y }) => y),
          CARD_SIZE.height,
        ),
    ),
  };
}

function middle(starts: readonly number[], size: number): number {
  const least = starts.reduce((a, b) => Math.min(a, b));
  const most = starts.reduce((a, b) => Math.max(a, b));
  return (least + most + size) / 2;
}
