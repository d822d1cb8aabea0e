import { moveCards } from "../commands/move-cards";
import { newRecordId } from "../ids";
import type { ModelState } from "../model-state";
import { aligned, ALIGNMENTS, distributed } from "../view/align-cards";
import type { Rect } from "../view/card-size";
import { cardRects } from "../view/current-layout";
import { arrangement, type Places } from "../view/lanes-layout";
import { defineAction, ON_BOARD, readOnly } from "./define-action";
import { fewerCardsThan, selectedCards } from "./selected-cards";
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
    blockedBy: (state) => readOnly(state) ?? fewerCardsThan(least)(state),
    run: ({ store }) => arrangeSelected(store.getState(), arrange),
  });
}

function arrangeSelected(
  state: ModelState,
  arrange: (rects: ReadonlyMap<string, Rect>) => Places,
): void {
  const { readModel, homes, shownIds, execute } = state;
  const all = cardRects(state);
  const chosen = new Map(
    selectedCards(state).flatMap((id) => {
      const rect = all.get(id);
      return rect ? [[id, rect] as const] : [];
    }),
  );
  const to = arrangement(readModel, homes, shownIds, arrange(chosen));
  execute(moveCards(readModel, { to, newId: newRecordId }), "align");
}
