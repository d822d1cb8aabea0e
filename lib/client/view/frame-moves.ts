import type { Point } from "../commands/problem";
import { boundsOf } from "./align-cards";
import type { Moving, Picture } from "./board-picture";
import { cardSize } from "./card-size";
import type { Places } from "./lanes-layout";

/**
 * What moves when these cards and frames do: a frame takes all of its cards along. `before` is the
 * board as it was when they began to move.
 */
export function movingWith(before: Pick<Picture, "places" | "boxes">, positions: Places): Moving {
  const places = new Map<string, Point>();
  const loose = new Set<string>();
  for (const [id, at] of positions) {
    if (before.boxes.has(id)) continue;
    places.set(id, at);
    loose.add(id);
  }
  for (const [id, at] of positions) {
    const box = before.boxes.get(id);
    if (!box) continue;
    if (box.frame.cardIds.length === 0) places.set(id, at);
    const [dx, dy] = [at.x - box.rect.x, at.y - box.rect.y];
    for (const cardId of box.frame.cardIds) {
      const from = before.places.get(cardId);
      if (from) places.set(cardId, { x: from.x + dx, y: from.y + dy });
      loose.delete(cardId);
    }
  }
  return { places, loose };
}

const GAP = 24;

/**
 * Where moved cards come to rest: where they are, but those that go into a folded frame below the
 * cards in it, so that nothing lies over anything when it is unfolded.
 */
export function restingPlaces(
  { places }: Moving,
  picture: Picture,
  kindOf: (id: string) => string,
): Places {
  const resting = new Map(places);
  const nextY = new Map<string, number>();
  for (const [id, frameId] of picture.drops) {
    const box = frameId === null ? undefined : picture.boxes.get(frameId);
    if (!box || box.isOpen || box.frame.cardIds.length === 0) continue;
    const inside = boundsOf(
      box.frame.cardIds.flatMap((cardId) => {
        const at = picture.places.get(cardId);
        return at ? [{ ...at, ...cardSize(kindOf(cardId)) }] : [];
      }),
    );
    const y = nextY.get(box.frame.id) ?? inside.y + inside.height + GAP;
    resting.set(id, { x: inside.x, y });
    nextY.set(box.frame.id, y + cardSize(kindOf(id)).height + GAP);
  }
  return resting;
}
