import type { ModelState } from "../model-state";
import { boundsOf } from "../view/align-cards";
import { currentPicture, type Picture } from "../view/board-picture";
import { cardSize, type Rect } from "../view/card-size";
import { movingWith } from "../view/frame-moves";
import { isTouching, openRect } from "../view/frame-rects";
import type { Places } from "../view/lanes-layout";
import { closedUp } from "./close-up";
import { makeRoom } from "./make-room";

/**
 * Where cards stand when an open frame is drawn around these. Where others stand among them, these
 * close up around the uppermost and leftmost; what is no part of the frame makes room for it, other
 * frames as a whole.
 */
export function placesWithRoom(state: ModelState, cardIds: ReadonlySet<string>): Places {
  const picture = currentPicture(state);
  const rectOf = (id: string): Rect[] => {
    const at = picture.places.get(id);
    return at ? [{ ...at, ...cardSize(state.readModel.byId.get(id)?.kind ?? "") }] : [];
  };
  const rects = new Map(
    [...cardIds].flatMap((id) => rectOf(id).map((rect) => [id, rect] as const)),
  );
  if (rects.size === 0) return new Map();
  const others = othersOf(picture, cardIds, rectOf);
  const around = boundsOf(rects.values());
  const isMixed = [...others.values()].some((other) => isTouching(other, around));
  const own = isMixed
    ? closedUp(rects)
    : new Map([...rects].map(([id, { x, y }]) => [id, { x, y }]));
  const inside = [...rects].map(([id, rect]) => ({ ...rect, ...own.get(id) }));
  const { places } = movingWith(picture, makeRoom(openRect(inside), others));
  return new Map([...own, ...places]);
}

/** What is no part of the frame: other frames as a whole, and every other card that is drawn. */
function othersOf(
  { boxes, layout }: Picture,
  cardIds: ReadonlySet<string>,
  rectOf: (id: string) => Rect[],
): ReadonlyMap<string, Rect> {
  const others = new Map<string, Rect>();
  const asOne = new Set<string>();
  for (const [id, { frame, rect }] of boxes) {
    if (frame.cardIds.some((cardId) => cardIds.has(cardId))) continue;
    others.set(id, rect);
    for (const cardId of frame.cardIds) asOne.add(cardId);
  }
  for (const id of layout.keys()) {
    const [rect] = rectOf(id);
    if (rect && !cardIds.has(id) && !asOne.has(id)) others.set(id, rect);
  }
  return others;
}
