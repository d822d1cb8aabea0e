import { matchesShortcut } from "./shortcut";
import type { UserAction } from "./user-action";
import { USER_ACTIONS } from "./user-actions";

/** Where the keyboard focus is, as far as shortcuts care. */
export type Focus = "board" | "typing" | "elsewhere";

/** The action that a key press asks for; none while somebody types. */
export function findAction(
  press: Parameters<typeof matchesShortcut>[0],
  focus: Focus,
): UserAction | undefined {
  if (focus === "typing") return undefined;
  return USER_ACTIONS.find(
    ({ shortcuts, scope }) =>
      (scope === "page" || focus === "board") &&
      shortcuts.some((shortcut) => matchesShortcut(press, shortcut)),
  );
}
