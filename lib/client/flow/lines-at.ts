import type { Point } from "../commands/problem";
import type { Rect } from "../view/card-size";
import { type Curve, pointAt } from "./edge-geometry";

/** A curve is looked at as so many straight pieces. */
const PIECES = 16;

/**
 * The lines that pass within `reach` board units of a point, the nearest first. Far cheaper than
 * letting the browser find them, which measures every stroke at every move of the pointer. Time
 * O(lines).
 */
export function linesAt<L extends { readonly geometry: { readonly curve: Curve } }>(
  lines: readonly L[],
  point: Point,
  reach: number,
): L[] {
  const size = 2 * reach;
  const around = { x: point.x - reach, y: point.y - reach, width: size, height: size };
  return lines
    .filter(({ geometry }) => mayTouch(geometry.curve, around))
    .map((line) => ({ line, distance: distanceTo(line.geometry.curve, point) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .map(({ line }) => line);
}

/** True unless the line certainly runs outside: a Bézier curve stays within the box of its points. */
export function mayTouch([a, b, c, d]: Curve, { x, y, width, height }: Rect): boolean {
  return (
    x + width >= Math.min(a.x, b.x, c.x, d.x) &&
    x <= Math.max(a.x, b.x, c.x, d.x) &&
    y + height >= Math.min(a.y, b.y, c.y, d.y) &&
    y <= Math.max(a.y, b.y, c.y, d.y)
  );
}

function distanceTo(curve: Curve, point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let from = curve[0];
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const to = pointAt(piece / PIECES, curve);
    least = Math.min(least, distanceToPiece(from, to, point));
    from = to;
  }
  return least;
}

function distanceToPiece(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
}
