import type { ModelState } from "../model-state";
import type { Screen } from "../screen";
import type { Blocked, UserAction } from "./user-action";

/** Why an action cannot be done now on this screen; null when it can. */
export function whyBlocked(
  action: UserAction,
  state: ModelState,
  screen: Screen | null,
): Blocked | null {
  if (action.id === `go-${screen ?? ""}`) return "already-here";
  if (screen !== null && !action.screens.includes(screen)) {
    if (action.screens.length > 1) return "only-beside-details";
    return action.screens.includes("outline") ? "only-in-outline" : "only-on-board";
  }
  return action.blockedBy(state);
}
