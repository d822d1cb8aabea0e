import type { ModelState } from "../model-state";
import { currentPicture } from "../view/board-picture";
import { cardSize, type Rect } from "../view/card-size";
import { movingWith } from "../view/frame-moves";
import { openRect } from "../view/frame-rects";
import type { Places } from "../view/lanes-layout";
import { makeRoom } from "./make-room";

/**
 * Where cards stand when an open frame is drawn around these: they themselves stay, and what is no
 * part of it makes room, other frames as a whole.
 */
export function placesWithRoom(state: ModelState, cardIds: ReadonlySet<string>): Places {
  const picture = currentPicture(state);
  const rectOf = (id: string): Rect[] => {
    const at = picture.places.get(id);
    return at ? [{ ...at, ...cardSize(state.readModel.byId.get(id)?.kind ?? "") }] : [];
  };
  const inside = [...cardIds].flatMap(rectOf);
  if (inside.length === 0) return new Map();
  const others = new Map<string, Rect>();
  const asOne = new Set<string>();
  for (const [id, { frame, rect }] of picture.boxes) {
    if (frame.cardIds.some((cardId) => cardIds.has(cardId))) continue;
    others.set(id, rect);
    for (const cardId of frame.cardIds) asOne.add(cardId);
  }
  for (const id of picture.layout.keys()) {
    const [rect] = rectOf(id);
    const isOther = !cardIds.has(id) && !asOne.has(id);
    if (rect && isOther) others.set(id, rect);
  }
  const { places } = movingWith(picture, makeRoom(openRect(inside), others));
  return new Map([...[...cardIds].flatMap((id) => placed(picture.places, id)), ...places]);
}

function placed(places: Places, id: string) {
  const at = places.get(id);
  return at ? [[id, at] as const] : [];
}
