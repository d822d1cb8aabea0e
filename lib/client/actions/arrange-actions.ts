import { moveCards } from "../commands/move-cards";
import { newRecordId } from "../ids";
import type { ModelState } from "../model-state";
import { aligned, ALIGNMENTS, distributed } from "../view/align-cards";
import { currentPicture, type Picture } from "../view/board-picture";
import { cardSize, type Rect } from "../view/card-size";
import { movingWith } from "../view/frame-moves";
import { arrangement, type Places } from "../view/lanes-layout";
import { defineAction, ON_BOARD, readOnly } from "./define-action";
import { fewerThan, selectedThings } from "./selected-cards";
import type { ActionId, UserAction } from "./user-action";

/** What sets the selected cards in order; each is one gesture. */
export const ARRANGE_ACTIONS: readonly UserAction[] = [
  ...ALIGNMENTS.map((to) => arranging(`align-${to}`, 2, (rects) => aligned(rects, to))),
  ...(["across", "down"] as const).map((axis) =>
    arranging(`distribute-${axis}`, 3, (rects) => distributed(rects, axis)),
  ),
];

function arranging(
  id: ActionId,
  least: 2 | 3,
  arrange: (rects: ReadonlyMap<string, Rect>) => Places,
): UserAction {
  return defineAction({
    id,
    group: "edit",
    screens: ON_BOARD,
    blockedBy: (state) => readOnly(state) ?? fewerThan(least)(state),
    run: ({ store }) => arrangeSelected(store.getState(), arrange),
  });
}

function arrangeSelected(
  state: ModelState,
  arrange: (rects: ReadonlyMap<string, Rect>) => Places,
): void {
  const { readModel, homes, shownIds, execute } = state;
  const picture = currentPicture(state);
  const chosen = new Map(
    selectedThings(state).flatMap((id) => {
      const rect = rectOf(state, picture, id);
      return rect ? [[id, rect] as const] : [];
    }),
  );
  const { places } = movingWith(picture, arrange(chosen));
  const to = arrangement(readModel, homes, shownIds, places);
  execute(moveCards(readModel, { to, newId: newRecordId }), "align");
}

/** A frame is arranged as it is drawn, with all that is in it. */
function rectOf({ readModel }: ModelState, picture: Picture, id: string): Rect | undefined {
  const at = picture.places.get(id);
  if (!at) return picture.boxes.get(id)?.rect;
  return { ...at, ...cardSize(readModel.byId.get(id)?.kind ?? "") };
}
