import type { ModelState } from "../model-state";
import { isCardRecord } from "../view/card-record";
import { focusCards } from "../view/focus-cards";
import { defineAction, ON_BOARD } from "./define-action";
import type { Blocked, UserAction } from "./user-action";

/** One card and what touches it, and everything again. */
export const FOCUS_ACTIONS: readonly UserAction[] = [
  defineAction({
    id: "focus-card",
    group: "view",
    shortcuts: [{ key: "f" }],
    screens: ON_BOARD,
    blockedBy: (state) => (onlyThing(state) === null ? "not-one-selected" : null),
    run: ({ store }) => focus(store.getState()),
  }),
  defineAction({
    id: "leave-focus",
    group: "view",
    screens: ON_BOARD,
    blockedBy: notInFocus,
    run: ({ store }) => leaveFocus(store.getState()),
  }),
];

/** Shows everything again. */
export function leaveFocus({ focusOn, canvas }: ModelState): void {
  focusOn(null);
  canvas?.fitTo([]);
}

function notInFocus({ focusId }: ModelState): Blocked | null {
  return focusId === null ? "not-in-focus" : null;
}

function focus(state: ModelState): void {
  const id = onlyThing(state);
  if (id === null) return;
  state.focusOn(id);
  state.canvas?.fitTo(focusCards(state.readModel, id));
}

function onlyThing({ selectedIds, readModel }: ModelState): string | null {
  const [id, another] = selectedIds;
  if (id === undefined || another !== undefined) return null;
  const record = readModel.byId.get(id);
  return isCardRecord(record) || record?.kind === "frame" ? id : null;
}
