import type { Screen } from "../screen";
import type { Shortcut } from "./shortcut";
import type { UserAction } from "./user-action";

/** The key to print beside an action on a screen: none where the key means something else or nothing. */
export function shortcutOn(
  { scope, shortcuts }: UserAction,
  screen: Screen | null,
): Shortcut | undefined {
  if (scope === "board" && screen === "outline") return undefined;
  return scope === "rows" && screen !== "outline" ? undefined : shortcuts[0];
}
