import type { Point } from "@/lib/client/commands/problem";
import type { Rect } from "@/lib/client/view/card-size";
import type { Places } from "@/lib/client/view/lanes-layout";

const GAP = 24;

/**
 * Where cards stand when the room between them is closed: each moves up to those above it, and then
 * left to those beside it. The outermost above and on the left stay.
 */
export function closedUp(rects: ReadonlyMap<string, Rect>): Places {
  const high = packed(rects, "y");
  return new Map([...packed(high, "x")].map(([id, { x, y }]): [string, Point] => [id, { x, y }]));
}

/** Moves everything along one axis until it is a gap away from what it comes up against. */
function packed(rects: ReadonlyMap<string, Rect>, axis: "x" | "y"): ReadonlyMap<string, Rect> {
  const [across, length, width] =
    axis === "y" ? (["x", "height", "width"] as const) : (["y", "width", "height"] as const);
  const sorted = [...rects].sort(([, a], [, b]) => a[axis] - b[axis]);
  const start = sorted[0]?.[1][axis] ?? 0;
  const done = new Map<string, Rect>();
  for (const [id, rect] of sorted) {
    const before = [...done.values()].filter(
      (other) =>
        other[across] < rect[across] + rect[width] && rect[across] < other[across] + other[width],
    );
    const at = Math.max(start, ...before.map((other) => other[axis] + other[length] + GAP));
    done.set(id, { ...rect, [axis]: Math.min(rect[axis], at) });
  }
  return done;
}
