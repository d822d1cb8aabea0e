import {
  cardsOfSelection,
  selectedCards,
  selectedFrames,
  selectedThings,
} from "../actions/selected-cards";
import { deleteRecords } from "../commands/delete-records";
import { foldFrames, frameCards } from "../commands/frames/frame-cards";
import { moveCards } from "../commands/move-cards";
import { newRecordId } from "../ids";
import type { ModelState } from "../model-state";
import type { ModelStore } from "../model-store";
import type { Frame } from "../view/frame-index";
import { arrangement, type Places } from "../view/lanes-layout";
import { frameOpenness } from "../view/open-frames";
import { placesOutside } from "./places-outside";
import { placesWithRoom } from "./room-for-frame";

/**
 * Draws a frame around what is selected and lets its title be typed. With one frame among it, the
 * cards go into that one; of several frames, one is made.
 */
export function frameSelected(store: ModelStore, title: string): void {
  const state = store.getState();
  const { readModel, execute, select, editTitle, showTab } = state;
  const [frame, another] = selectedFrames(state);
  if (frame && !another) {
    const cardIds = selectedThings(state).filter((id) => id !== frame.id);
    const drops = new Map(cardIds.map((id) => [id, frame.id]));
    const to = writtenDown(state, [...cardIds, ...frame.cardIds]);
    if (execute(moveCards(readModel, { to, drops, newId: newRecordId }), "join-frame")) {
      select([frame.id]);
    }
    return;
  }
  const cardIds = cardsOfSelection(state);
  const to = writtenDown(state, cardIds);
  const result = frameCards(readModel, { cardIds, title, to, newId: newRecordId });
  if (!execute(result, "add-frame") || !result.ok) return;
  const made = result.value.find((op) => op.op === "put" && op.kind === "frame");
  if (!made) return;
  select([made.id]);
  showTab("details");
  editTitle(made.id);
  showAll(store);
}

/** Folds frames of which one is open, else unfolds all of them; they are what is selected then. */
export function foldOrUnfold(store: ModelStore, frames: readonly Frame[]): void {
  const state = store.getState();
  const ids = frames.map(({ id }) => id);
  const folded = frames.some(frameOpenness(state));
  const [only, another] = frames;
  // What has been put where a folded frame will open makes room for it.
  const isAlone = only !== undefined && another === undefined && only.cardIds.length > 0;
  const to: Places = !folded && isAlone ? placesWithRoom(state, new Set(only.cardIds)) : new Map();
  const result = foldFrames(state.readModel, { ids, folded, to, newId: newRecordId });
  if (!state.execute(result, folded ? "fold" : "unfold")) return;
  state.select(ids);
  const [first] = ids;
  if (first !== undefined) state.canvas?.focusCard(first);
  showAll(store);
}

/** What made room may have gone out of sight; who has moved the view themselves keeps it. */
function showAll(store: ModelStore): void {
  if (!store.getState().canvas) return;
  requestAnimationFrame(() => {
    const { isFollowing, canvas } = store.getState();
    if (isFollowing) canvas?.fitIfHidden();
  });
}

/** Takes the selected cards out of their frames, and beside them where they would lie on them. */
export function leaveFrames(store: ModelStore): void {
  const state = store.getState();
  const { readModel, homes, shownIds, execute } = state;
  const cardIds = selectedCards(state);
  const leaving = new Set(cardIds);
  const to = arrangement(readModel, homes, shownIds, placesOutside(state, leaving));
  const drops = new Map(cardIds.map((id) => [id, null]));
  execute(moveCards(readModel, { to, drops, newId: newRecordId }), "leave-frame");
}

/** Takes frames away and selects the cards that were in them. */
export function unframe(store: ModelStore, frames: readonly Frame[]): void {
  const { readModel, execute, select } = store.getState();
  const result = deleteRecords(readModel, { ids: frames.map(({ id }) => id) });
  if (execute(result, "unframe")) select(frames.flatMap(({ cardIds }) => cardIds));
}

/** Deletes the selected frames with every card in them. */
export function deleteFramed(store: ModelStore): void {
  const { readModel, execute, select, selectedIds } = store.getState();
  const ids = [...selectedIds, ...cardsOfSelection({ readModel, selectedIds })];
  if (execute(deleteRecords(readModel, { ids }), "delete")) select([]);
}

/** Room around these cards, written down with everything that nobody has placed yet. */
function writtenDown(state: ModelState, cardIds: readonly string[]): Places {
  const { readModel, homes, shownIds } = state;
  return arrangement(readModel, homes, shownIds, placesWithRoom(state, new Set(cardIds)));
}
