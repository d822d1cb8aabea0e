import { boundsOf } from "./align-cards";
import { CARD_SIZE, type Rect } from "./card-size";

/** Room around the cards of a frame: above them stands its title, below them hang their chips. */
const ROOM = { side: 20, top: 48, bottom: 32 } as const;

/** The rectangle of an open frame around what stands in it. */
export function openRect(inside: Iterable<Rect>): Rect {
  const { x, y, width, height } = boundsOf(inside);
  return {
    x: x - ROOM.side,
    y: y - ROOM.top,
    width: width + 2 * ROOM.side,
    height: height + ROOM.top + ROOM.bottom,
  };
}

/** The box of a folded frame stands where the open one has its title. */
export function foldedRect(inside: Iterable<Rect>): Rect {
  const { x, y } = openRect(inside);
  return { x, y, ...CARD_SIZE };
}

/** True when one has a point of the other. */
export function isTouching(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True when `inner` lies in `outer` with all it has. */
export function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The middle of a rectangle, as a rectangle without extent. */
export function middleOf({ x, y, width, height }: Rect): Rect {
  return { x: x + width / 2, y: y + height / 2, width: 0, height: 0 };
}
