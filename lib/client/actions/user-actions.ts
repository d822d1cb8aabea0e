import { ADD_ACTIONS } from "./add-actions";
import { BOARD_ACTIONS } from "./board-actions";
import { EDIT_ACTIONS } from "./edit-actions";
import { GO_ACTIONS } from "./go-actions";
import { ROW_ACTIONS } from "./row-actions";
import type { ActionId, UserAction } from "./user-action";
import { VIEW_ACTIONS } from "./view-actions";

/** Everything a person can do with a model, once: the only list of actions there is. */
export const USER_ACTIONS: readonly UserAction[] = [
  ...GO_ACTIONS,
  ...ADD_ACTIONS,
  ...EDIT_ACTIONS,
  ...BOARD_ACTIONS,
  ...ROW_ACTIONS,
  ...VIEW_ACTIONS,
];

const BY_ID = new Map(USER_ACTIONS.map((action) => [action.id, action]));

export function actionById(id: ActionId): UserAction {
  const action = BY_ID.get(id);
  if (!action) throw new Error(`No action is called ${id}`);
  return action;
}
