import { moveCards } from "@/lib/client/commands/move-cards";
import { newRecordId } from "@/lib/client/ids";
import type { ModelStore } from "@/lib/client/model-store";
import { boardCardIds } from "@/lib/client/view/board-cards";
import type { CardRecord } from "@/lib/client/view/card-record";
import { boardLayout } from "@/lib/client/view/lanes-layout";

/** Puts a card of the shelf on the board for good, in the lane of its kind. */
export function showCard(store: ModelStore, { id }: CardRecord): void {
  const { readModel, shownIds, selectedIds, homes, execute } = store.getState();
  const ids = boardCardIds(readModel, shownIds, new Set([...selectedIds, id]));
  const at = boardLayout(readModel, ids, homes).get(id);
  if (!at) return;
  const to = new Map([[id, at]]);
  if (!execute(moveCards(readModel, { to, newId: newRecordId }), "show-card")) return;
  store.getState().select([id]);
  store.getState().canvas?.reveal(id);
}
