import { deleteRecords } from "../commands/delete-records";
import type { ModelState } from "../model-state";
import { BESIDE_DETAILS, cannotWrite, defineAction, readOnly, unselected } from "./define-action";
import { leaveFocus } from "./focus-actions";
import type { UserAction } from "./user-action";

/** What changes what is there. */
export const EDIT_ACTIONS: readonly UserAction[] = [
  defineAction({
    id: "undo",
    group: "edit",
    shortcuts: [{ key: "z", mod: true }],
    blockedBy: (state) => cannotWrite(state) ?? (state.canUndo ? null : "nothing-to-undo"),
    run: ({ store }) => store.getState().undo(),
  }),
  defineAction({
    id: "redo",
    group: "edit",
    shortcuts: [
      { key: "z", mod: true, shift: true },
      { key: "y", mod: true },
    ],
    blockedBy: (state) => cannotWrite(state) ?? (state.canRedo ? null : "nothing-to-redo"),
    run: ({ store }) => store.getState().redo(),
  }),
  defineAction({
    id: "delete-selected",
    group: "edit",
    shortcuts: [{ key: "Delete" }, { key: "Backspace" }],
    scope: "things",
    screens: BESIDE_DETAILS,
    blockedBy: (state) => readOnly(state) ?? unselected(state),
    run: ({ store }) => deleteSelected(store.getState()),
  }),
  defineAction({
    id: "clear-selection",
    group: "edit",
    shortcuts: [{ key: "Escape" }],
    scope: "things",
    screens: BESIDE_DETAILS,
    blockedBy: (state) => (state.focusId === null ? unselected(state) : null),
    run: ({ store }) => {
      const state = store.getState();
      if (state.focusId === null) state.select([]);
      else leaveFocus(state);
      // The card lets go of the keyboard focus too, and the next key is still meant for the board.
      state.canvas?.focusBoard();
    },
  }),
];

function deleteSelected(state: ModelState): void {
  const { readModel, selectedIds, execute, outline } = state;
  // The outline knows where a step that is shared stands, and which row goes on.
  if (outline?.fits("delete-selected")) {
    outline.act("delete-selected");
    return;
  }
  const isDone = execute(deleteRecords(readModel, { ids: selectedIds }), "delete");
  if (isDone) state.select([]);
}
