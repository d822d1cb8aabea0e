import type { Point } from "../commands/problem";
import type { BoardEdge } from "../view/board-edges";
import type { Rect } from "../view/card-size";

/** What an edge is drawn from, in board units. */
export type EdgeGeometry = {
  /** The cubic Bézier curve that `path` draws: its start, two control points, its end. */
  readonly curve: Curve;
  readonly path: string;
  /** Where the line ends: the place of an arrow head or bar. */
  readonly end: Point;
  /** Degrees, clockwise from pointing right. */
  readonly angle: number;
  /** Where its words stand: near the end that one is not looking from, where lines are apart. */
  readonly labelNear: { readonly source: Point; readonly target: Point };
};

export type Curve = readonly [Point, Point, Point, Point];

/** Which of several lines that end at one card this is, so that they do not end in one point. */
export type Slot = { readonly index: number; readonly count: number };

type Side = "top" | "right" | "bottom" | "left";
type Anchor = Point & { readonly side: Side };

const OUTWARD: Record<Side, Point> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};
/** Degrees, clockwise from pointing right, of a line that arrives at a side. */
const INWARD_ANGLE: Record<Side, number> = { left: 0, top: 90, right: 180, bottom: -90 };
const SLOT_PITCH = 14;
const LABEL_AT = 0.15;
const REACH_LEAST = 24;
const REACH_MOST = 160;
/** The line stops short of the card, so that head and bar stand in front of it. */
const STAND_OFF = 7;

/** A smooth line between two cards, leaving and arriving at right angles to their sides. */
export function edgeGeometry(
  kind: BoardEdge["kind"],
  source: Rect,
  target: Rect,
  slot: Slot,
): EdgeGeometry {
  const [from, to] = anchors(kind, source, target, slot);
  const start = from;
  const out = OUTWARD[to.side];
  const end = { x: to.x + out.x * STAND_OFF, y: to.y + out.y * STAND_OFF };
  const reach = Math.min(
    REACH_MOST,
    Math.max(REACH_LEAST, Math.hypot(end.x - start.x, end.y - start.y) * 0.4),
  );
  const c1 = stepOut(start, OUTWARD[from.side], reach);
  const c2 = stepOut(end, out, reach);
  const curve: Curve = [start, c1, c2, end];
  return {
    curve,
    path: `M${xy(start)} C${xy(c1)} ${xy(c2)} ${xy(end)}`,
    end,
    angle: INWARD_ANGLE[to.side],
    labelNear: {
      source: pointAt(LABEL_AT, curve),
      target: pointAt(1 - LABEL_AT, curve),
    },
  };
}

/**
 * Arrows run from side to side. What stops an attack stands across the way its arrow takes, on its
 * right, and comes from above or below, from the end of the card that is nearer; between cards on
 * one height it comes from the side.
 */
function anchors(
  kind: BoardEdge["kind"],
  source: Rect,
  target: Rect,
  slot: Slot,
): [Anchor, Anchor] {
  const shift = (slot.index - (slot.count - 1) / 2) * SLOT_PITCH;
  if (kind === "stops" || kind === "worsens") {
    const from = upOrDown(source, target);
    if (from === null) return sideways(source, target, shift);
    const side = facingSide(source, target);
    const towards = (side === "left" ? target.x : target.x + target.width) - middleOf(source);
    return [anchor(source, from, towards), anchor(target, side, shift)];
  }
  if (kind === "needs") {
    const from = upOrDown(source, target);
    if (from === null) return sideways(source, target, 0);
    return [anchor(source, from, 0), anchor(target, from === "top" ? "bottom" : "top", 0)];
  }
  return sideways(source, target, shift);
}

function upOrDown(source: Rect, target: Rect): "top" | "bottom" | null {
  if (source.y >= target.y + target.height) return "top";
  return source.y + source.height <= target.y ? "bottom" : null;
}

/** The side of the target that looks towards the source; right where they stand above each other. */
function facingSide(source: Rect, target: Rect): Side {
  return source.x + source.width <= target.x ? "left" : "right";
}

function middleOf({ x, width }: Rect): number {
  return x + width / 2;
}

/** From side to side; between cards above each other, from the lower to the upper edge. */
function sideways(source: Rect, target: Rect, shift: number): [Anchor, Anchor] {
  const from = upOrDown(source, target);
  if (from !== null && source.x < target.x + target.width && target.x < source.x + source.width) {
    return [anchor(source, from, 0), anchor(target, from === "top" ? "bottom" : "top", shift)];
  }
  const isRightwards = middleOf(source) <= middleOf(target);
  return isRightwards
    ? [anchor(source, "right", 0), anchor(target, "left", shift)]
    : [anchor(source, "left", 0), anchor(target, "right", shift)];
}

function anchor(rect: Rect, side: Side, shift: number): Anchor {
  const { x, y, width, height } = rect;
  const room = (side === "left" || side === "right" ? height : width) / 2 - SLOT_PITCH;
  const along = Math.min(room, Math.max(-room, shift));
  switch (side) {
    case "top":
      return { side, x: x + width / 2 + along, y };
    case "bottom":
      return { side, x: x + width / 2 + along, y: y + height };
    case "left":
      return { side, x, y: y + height / 2 + along };
    case "right":
      return { side, x: x + width, y: y + height / 2 + along };
  }
}

function stepOut(from: Point, direction: Point, distance: number): Point {
  return { x: from.x + direction.x * distance, y: from.y + direction.y * distance };
}

/** The point of a curve at `part` of its parameter, 0 at its start and 1 at its end. */
export function pointAt(part: number, [a, b, c, d]: Curve): Point {
  const rest = 1 - part;
  const [atA, atB, atC, atD] = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3];
  return {
    x: a.x * atA + b.x * atB + c.x * atC + d.x * atD,
    y: a.y * atA + b.y * atB + c.y * atC + d.y * atD,
  };
}

function xy({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
