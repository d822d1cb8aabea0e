import { type KeyPress, matchesShortcut, type Shortcut } from "./shortcut";

export type ListKey = "open" | "up" | "down" | "edit";

/** Keys that a row of the work list answers to while its title has the focus. */
export const LIST_KEYS: readonly {
  readonly id: ListKey;
  readonly keys: readonly Shortcut[];
}[] = [
  { id: "open", keys: [{ key: "Enter" }] },
  { id: "up", keys: [{ key: "ArrowUp", alt: true }] },
  { id: "down", keys: [{ key: "ArrowDown", alt: true }] },
  { id: "edit", keys: [{ key: "e" }] },
];

/** What a key press means to a row of the work list; null leaves it to the browser. */
export function listKey(press: KeyPress): ListKey | null {
  const found = LIST_KEYS.find(({ keys }) => keys.some((key) => matchesShortcut(press, key)));
  return found?.id ?? null;
}
