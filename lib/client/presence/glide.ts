import type { Point } from "../commands/problem";

/** Places come 20 times a second; a little longer than that, so that the way has no stops. */
export const GLIDE_MS = 90;

/** Something on its way from where it was seen to where it was told to be. */
export type Glide = { readonly from: Point; readonly to: Point; readonly startedAt: number };

/** From where it is now to a new place; there at once when it was not seen before. */
export function glideTo(glide: Glide | undefined, to: Point, now: number): Glide {
  return { from: glide ? placeOf(glide, now) : to, to, startedAt: now };
}

/** Where it is at a moment. */
export function placeOf({ from, to, startedAt }: Glide, now: number): Point {
  const part = Math.min(1, Math.max(0, (now - startedAt) / GLIDE_MS));
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

export function hasArrived({ startedAt }: Glide, now: number): boolean {
  return now - startedAt >= GLIDE_MS;
}
