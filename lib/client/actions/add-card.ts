import { addCard as addCardCommand, madeCardId } from "../commands/add-card";
import { addNext } from "../commands/add-next";
import type { CardKind, Point } from "../commands/problem";
import { newRecordId } from "../ids";
import { boardCardIds } from "../view/board-cards";
import { freePlace } from "../view/lanes-layout";
import type { AddContext } from "./user-action";

/**
 * Adds a card, connected with `fromId` or else with what is selected, and lets it be named. Where
 * nobody said a place, it takes the first free one of its lane.
 */
export function addCard(
  kind: CardKind,
  { store, newTitle }: AddContext,
  { at, fromId = null }: { readonly at?: Point; readonly fromId?: string | null } = {},
): void {
  const state = store.getState();
  const { readModel: model, selectedIds, shownIds, homes } = state;
  const lane = () => freePlace(model, boardCardIds(model, shownIds, selectedIds), homes, kind);
  const card = {
    kind,
    title: newTitle(kind),
    failureTitle: newTitle("failure"),
    at: at ?? lane(),
    newId: newRecordId,
  };
  const result =
    fromId === null
      ? addCardCommand(model, { ...card, selectedIds: at ? new Set() : selectedIds })
      : addNext(model, { ...card, fromId });
  if (!state.execute(result, `add-${kind}`) || !result.ok) return;
  const id = madeCardId(result.value, kind);
  if (id === undefined) return;
  state.select([id]);
  if (state.canvas) {
    state.showTab("details");
    state.canvas.reveal(id);
    state.editTitle(id);
  } else {
    state.openPanel("details");
    state.startNaming(id);
  }
}
