import type { Rect, Viewport } from "@xyflow/react";

/** What stands over the canvas at its edges, in pixels. */
export const COVERED = { top: 16, bottom: 88, side: 16 };

/** The same with a bar at the upper edge, for which fitting the board leaves room. */
export const COVERED_WITH_BAR = { ...COVERED, top: 70 };

const MOVE = { duration: 200 };

/** True when all of it can be seen, beside what stands over the canvas. */
export function isInView(
  rect: Rect,
  { x, y, zoom }: Viewport,
  canvas: { readonly width: number; readonly height: number },
  covered = COVERED,
): boolean {
  const left = rect.x * zoom + x;
  const top = rect.y * zoom + y;
  return (
    left >= covered.side &&
    top >= covered.top &&
    left + rect.width * zoom <= canvas.width - covered.side &&
    top + rect.height * zoom <= canvas.height - covered.bottom
  );
}

/** How the view moves: at once for whoever wants no motion. */
export function viewMotion(): { duration?: number } {
  return isStill() ? {} : MOVE;
}

/** How the view goes along with somebody else's, who tells a new place twenty times a second. */
export function glide(): { duration?: number; interpolate?: "linear" } {
  return isStill() ? {} : { duration: 90, interpolate: "linear" };
}

function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
