import type { Point } from "../commands/problem";
import type { ModelState } from "../model-state";
import { boundsOf } from "../view/align-cards";
import { currentPicture } from "../view/board-picture";
import { cardSize, type Rect } from "../view/card-size";
import { frameIndex } from "../view/frame-index";
import { isTouching, openRect } from "../view/frame-rects";
import type { Places } from "../view/lanes-layout";

const GAP = 24;

/**
 * Where cards stand when they have left their frames: those that would lie on what is left of their
 * frame go to the right of it together, all others stay.
 */
export function placesOutside(state: ModelState, leaving: ReadonlySet<string>): Places {
  const { places } = currentPicture(state);
  const rectOf = (id: string): Rect[] => {
    const at = places.get(id);
    return at ? [{ ...at, ...cardSize(state.readModel.byId.get(id)?.kind ?? "") }] : [];
  };
  const outside = new Map<string, Point>();
  for (const { cardIds } of frameIndex(state.readModel).frames) {
    const going = cardIds.filter((id) => leaving.has(id));
    const rest = cardIds.filter((id) => !leaving.has(id)).flatMap(rectOf);
    if (going.length === 0 || rest.length === 0) continue;
    const frame = openRect(rest);
    const group = boundsOf(going.flatMap(rectOf));
    const isOver = going.flatMap(rectOf).some((rect) => isTouching(rect, frame));
    const dx = isOver ? frame.x + frame.width + GAP - group.x : 0;
    for (const id of going) {
      const at = places.get(id);
      if (at) outside.set(id, { x: at.x + dx, y: at.y });
    }
  }
  return outside;
}
