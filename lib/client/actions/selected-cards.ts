import type { ModelState } from "../model-state";
import { isCardRecord } from "../view/card-record";
import { type Frame, frameIndex, withFramedCards } from "../view/frame-index";
import type { Blocked } from "./user-action";

type Selected = Pick<ModelState, "readModel" | "selectedIds">;

/** The cards among what is selected. */
export function selectedCards({ readModel, selectedIds }: Selected): string[] {
  return [...selectedIds].filter((id) => isCardRecord(readModel.byId.get(id)));
}

/** The frames among what is selected. */
export function selectedFrames({ readModel, selectedIds }: Selected): Frame[] {
  return frameIndex(readModel).frames.filter(({ id }) => selectedIds.has(id));
}

/** What moves as one: frames, and cards whose frame is not selected with them. */
export function selectedThings(state: Selected): string[] {
  const frames = selectedFrames(state);
  const inside = new Set(frames.flatMap(({ cardIds }) => cardIds));
  const loose = selectedCards(state).filter((id) => !inside.has(id));
  return [...frames.map(({ id }) => id), ...loose];
}

/** The cards among what is selected, and all cards of the frames among it. */
export function cardsOfSelection({ readModel, selectedIds }: Selected): string[] {
  return withFramedCards(readModel, selectedIds);
}

export function noCard(state: ModelState): Blocked | null {
  return cardsOfSelection(state).length === 0 ? "no-card-selected" : null;
}

/** What an action on several things lacks. */
export function fewerThan(least: 2 | 3) {
  const why = { 2: "needs-two-cards", 3: "needs-three-cards" } as const;
  return (state: ModelState): Blocked | null =>
    selectedThings(state).length < least ? why[least] : null;
}
