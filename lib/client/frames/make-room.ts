import { isTooClose, type Rect } from "../view/card-size";
import type { Places } from "../view/lanes-layout";

type Direction = "up" | "down" | "left" | "right";

const DIRECTIONS: readonly Direction[] = ["up", "down", "left", "right"];
/** As far apart as the lanes set cards. */
const GAP = 24;
/** What is pushed on pushes on only what it comes really close to. */
const CLOSE = GAP / 2;
/** Pushes that go on for longer than this for each thing are no tidy board any more. */
const PUSHES_EACH = 20;

/**
 * Where things go that lie where a frame is drawn: each the shortest way out of it, up, down, left
 * or right, and what stands in the way goes on in the same direction. All others stay.
 */
export function makeRoom(taken: Rect, things: ReadonlyMap<string, Rect>): Places {
  const now = new Map(things);
  const pushed: { readonly id: string; readonly direction: Direction }[] = [];
  const push = (id: string, from: Rect, direction: Direction) => {
    const rect = now.get(id);
    if (!rect) return;
    now.set(id, beyond(rect, from, direction));
    pushed.push({ id, direction });
  };
  for (const [id, rect] of things) {
    if (isTooClose(rect, taken, CLOSE)) push(id, taken, shortestWay(rect, taken));
  }
  const most = PUSHES_EACH * things.size;
  for (let count = 0; count < Math.min(pushed.length, most); count += 1) {
    const { id, direction } = pushed[count] ?? {};
    const from = id === undefined ? undefined : now.get(id);
    if (!from || !direction) break;
    for (const [otherId, rect] of now) {
      if (otherId !== id && isTooClose(rect, from, CLOSE) && isAhead(rect, from, direction)) {
        push(otherId, from, direction);
      }
    }
  }
  return new Map(
    [...now].flatMap(([id, { x, y }]) => (now.get(id) === things.get(id) ? [] : [[id, { x, y }]])),
  );
}

function beyond(rect: Rect, from: Rect, direction: Direction): Rect {
  switch (direction) {
    case "up":
      return { ...rect, y: from.y - GAP - rect.height };
    case "down":
      return { ...rect, y: from.y + from.height + GAP };
    case "left":
      return { ...rect, x: from.x - GAP - rect.width };
    case "right":
      return { ...rect, x: from.x + from.width + GAP };
  }
}

function shortestWay(rect: Rect, from: Rect): Direction {
  const way = (direction: Direction) => {
    const { x, y } = beyond(rect, from, direction);
    return Math.abs(x - rect.x) + Math.abs(y - rect.y);
  };
  return DIRECTIONS.reduce((best, next) => (way(next) < way(best) ? next : best));
}

/** Pushing it would move it on and not back. */
function isAhead(rect: Rect, from: Rect, direction: Direction): boolean {
  const { x, y } = beyond(rect, from, direction);
  const moved = { up: rect.y - y, down: y - rect.y, left: rect.x - x, right: x - rect.x };
  return moved[direction] > 0;
}
