import type { ModelState } from "../model-state";
import { isCardRecord } from "../view/board-cards";
import type { Blocked } from "./user-action";

/** The cards among what is selected. */
export function selectedCards({ readModel, selectedIds }: ModelState): string[] {
  return [...selectedIds].filter((id) => isCardRecord(readModel.byId.get(id)));
}

/** What an action on several cards lacks. */
export function fewerCardsThan(least: 1 | 2 | 3) {
  const why = { 1: "no-card-selected", 2: "needs-two-cards", 3: "needs-three-cards" } as const;
  return (state: ModelState): Blocked | null =>
    selectedCards(state).length < least ? why[least] : null;
}
