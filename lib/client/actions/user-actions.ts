import { deleteRecords } from "../commands/delete-records";
import type { CardKind } from "../commands/problem";
import type { ModelState } from "../model-state";
import { mayEdit } from "../role";
import { addCard } from "./add-card";
import type { Shortcut } from "./shortcut";
import type { ActionId, Blocked, UserAction } from "./user-action";

const ZOOM_STEP = 1.25;

const readOnly = ({ role }: ModelState): Blocked | null => (mayEdit(role) ? null : "read-only");
const never = (): Blocked | null => null;
const unselected = ({ selectedIds }: ModelState): Blocked | null =>
  selectedIds.size === 0 ? "nothing-selected" : null;

function adding(kind: CardKind, key: string): UserAction {
  return {
    id: `add-${kind}`,
    shortcuts: [{ key }],
    scope: "board",
    blockedBy: readOnly,
    run: (context) => addCard(kind, context),
  };
}

function acting(
  id: ActionId,
  shortcuts: readonly Shortcut[],
  run: (state: ModelState) => void,
  blockedBy: UserAction["blockedBy"] = never,
): UserAction {
  const scope = shortcuts.some(({ mod }) => mod === true) ? "page" : "board";
  return { id, shortcuts, scope, blockedBy, run: ({ store }) => run(store.getState()) };
}

/** Everything a person can do on the board, once: the only list of actions there is. */
export const USER_ACTIONS: readonly UserAction[] = [
  adding("asset", "1"),
  adding("attacker", "2"),
  adding("attack", "3"),
  adding("defense", "4"),
  acting(
    "undo",
    [{ key: "z", mod: true }],
    (state) => state.undo(),
    (state) => readOnly(state) ?? (state.canUndo ? null : "nothing-to-undo"),
  ),
  acting(
    "redo",
    [
      { key: "z", mod: true, shift: true },
      { key: "y", mod: true },
    ],
    (state) => state.redo(),
    (state) => readOnly(state) ?? (state.canRedo ? null : "nothing-to-redo"),
  ),
  acting(
    "delete-selected",
    [{ key: "Delete" }, { key: "Backspace" }],
    deleteSelected,
    (state) => readOnly(state) ?? unselected(state),
  ),
  acting("clear-selection", [{ key: "Escape" }], (state) => state.select([]), unselected),
  acting("open-details", [{ key: "Enter" }], openDetails, unselected),
  acting("show-work-list", [{ key: "w" }], (state) => state.openPanel("worklist")),
  acting("toggle-shelf", [{ key: "s" }], (state) => state.toggleShelf()),
  acting("zoom-in", [{ key: "+" }], ({ canvas }) => canvas?.zoomBy(ZOOM_STEP)),
  acting("zoom-out", [{ key: "-" }], ({ canvas }) => canvas?.zoomBy(1 / ZOOM_STEP)),
  acting("zoom-to-fit", [{ key: "0" }], ({ canvas }) => canvas?.fit()),
];

const BY_ID = new Map(USER_ACTIONS.map((action) => [action.id, action]));

export function actionById(id: ActionId): UserAction {
  const action = BY_ID.get(id);
  if (!action) throw new Error(`No action is called ${id}`);
  return action;
}

function deleteSelected(state: ModelState): void {
  const { readModel, selectedIds, execute } = state;
  const isDone = execute(deleteRecords(readModel, { ids: selectedIds }), "delete");
  if (isDone) state.select([]);
}

function openDetails(state: ModelState): void {
  const [id] = state.selectedIds;
  state.openPanel("details");
  state.startNaming(id ?? null);
}
