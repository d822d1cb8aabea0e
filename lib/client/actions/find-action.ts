import { type KeyPress, matchesShortcut, type Shortcut } from "./shortcut";
import type { UserAction } from "./user-action";
import { USER_ACTIONS } from "./user-actions";

/**
 * Where the keyboard focus is, as far as shortcuts care: on the board, on a row of the outline, on
 * nothing, in a field, in a window over the page, or on some other control.
 */
export type Focus = "board" | "rows" | "nothing" | "typing" | "window" | "elsewhere";

/** The action that a key press asks for. `after` is the key of a sequence that was begun. */
export function findAction(
  press: KeyPress,
  focus: Focus,
  after: string | null = null,
): UserAction | undefined {
  return USER_ACTIONS.find(
    ({ shortcuts, scope, byBrowser }) =>
      byBrowser !== true &&
      shortcuts.some(
        (shortcut) =>
          (shortcut.after ?? null) === after &&
          actsHere(shortcut, scope, focus) &&
          matchesShortcut(press, shortcut),
      ),
  );
}

/** The key of a sequence that this press begins; null if it begins none. */
export function sequenceStart(press: KeyPress, focus: Focus): string | null {
  const begun = USER_ACTIONS.flatMap(({ shortcuts, scope }) =>
    shortcuts.flatMap((shortcut) =>
      shortcut.after !== undefined && actsHere(shortcut, scope, focus) ? [shortcut.after] : [],
    ),
  );
  return begun.find((key) => matchesShortcut(press, { key })) ?? null;
}

/** A plain key acts only where no control, field or window could mean it for itself. */
function actsHere({ mod }: Shortcut, scope: UserAction["scope"], focus: Focus): boolean {
  if (focus === "window") return false;
  if (focus === "typing") return scope === "anywhere" && mod === true;
  if (scope === "board" || scope === "rows") return focus === scope;
  if (scope === "things") return focus === "board" || focus === "rows";
  return mod === true || focus !== "elsewhere";
}
