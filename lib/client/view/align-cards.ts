import type { Point } from "../commands/problem";
import type { Rect } from "./card-size";
import type { Places } from "./lanes-layout";

export const ALIGNMENTS = ["left", "centre", "right", "top", "middle", "bottom"] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Where cards stand after they are set in one line, by the outermost of them or their middle. */
export function aligned(rects: ReadonlyMap<string, Rect>, alignment: Alignment): Places {
  const box = boundsOf(rects.values());
  return new Map([...rects].map(([id, rect]) => [id, alignedIn(box, rect, alignment)]));
}

function alignedIn(box: Rect, { x, y, width, height }: Rect, alignment: Alignment): Point {
  switch (alignment) {
    case "left":
      return { x: box.x, y };
    case "centre":
      return { x: box.x + (box.width - width) / 2, y };
    case "right":
      return { x: box.x + box.width - width, y };
    case "top":
      return { x, y: box.y };
    case "middle":
      return { x, y: box.y + (box.height - height) / 2 };
    case "bottom":
      return { x, y: box.y + box.height - height };
  }
}

/** Where cards stand after the gaps between them are made equal; the outermost stay. */
export function distributed(rects: ReadonlyMap<string, Rect>, axis: "across" | "down"): Places {
  const [start, size] = axis === "across" ? (["x", "width"] as const) : (["y", "height"] as const);
  const box = boundsOf(rects.values());
  const sorted = [...rects].sort(([, a], [, b]) => a[start] - b[start]);
  const filled = sorted.reduce((sum, [, rect]) => sum + rect[size], 0);
  const gap = (box[size] - filled) / Math.max(1, sorted.length - 1);
  let next = box[start];
  const places = new Map<string, Point>();
  for (const [id, rect] of sorted) {
    places.set(id, { x: rect.x, y: rect.y, [start]: next });
    next += rect[size] + gap;
  }
  return places;
}

/** The smallest rectangle around all of these; of none, an empty one. */
export function boundsOf(rects: Iterable<Rect>): Rect {
  const [first, ...rest] = rects;
  if (!first) return { x: 0, y: 0, width: 0, height: 0 };
  let { x, y } = first;
  let [right, bottom] = [x + first.width, y + first.height];
  for (const rect of rest) {
    x = Math.min(x, rect.x);
    y = Math.min(y, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  return { x, y, width: right - x, height: bottom - y };
}
