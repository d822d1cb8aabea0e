import { type Screen, SCREENS } from "../screen";
import type { ModelState } from "../model-state";
import { mayComment, mayEdit } from "../role";
import type { Blocked, UserAction } from "./user-action";

type Given = Pick<UserAction, "id" | "group" | "run"> & Partial<UserAction>;

/** An action on every screen, never blocked, unless it says otherwise. */
export function defineAction(given: Given): UserAction {
  const shortcuts = given.shortcuts ?? [];
  const scope = shortcuts.some(({ mod }) => mod === true) ? "page" : "board";
  return { shortcuts, scope, screens: SCREENS, blockedBy: never, ...given };
}

/** The screens that show cards. */
export const ON_BOARD: readonly Screen[] = ["board"];

/** The screen that shows rows. */
export const ON_OUTLINE: readonly Screen[] = ["outline"];

/** The screens with details beside them. */
export const BESIDE_DETAILS: readonly Screen[] = ["board", "outline"];

export function readOnly({ role }: ModelState): Blocked | null {
  return mayEdit(role) ? null : "read-only";
}

/** For what whoever takes part may do with their own comments. */
export function cannotWrite({ role }: ModelState): Blocked | null {
  return mayComment(role) ? null : "read-only";
}

export function unselected({ selectedIds }: ModelState): Blocked | null {
  return selectedIds.size === 0 ? "nothing-selected" : null;
}

function never(): Blocked | null {
  return null;
}
