/** A key with its modifiers; `mod` is Ctrl, or Command on a Mac. */
export type Shortcut = {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
};

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

export function matchesShortcut(press: KeyPress, shortcut: Shortcut): boolean {
  const mod = press.ctrlKey || press.metaKey;
  return (
    press.key.toLowerCase() === shortcut.key.toLowerCase() &&
    mod === (shortcut.mod ?? false) &&
    !press.altKey &&
    // Characters such as + need Shift on some keyboards and not on others.
    (isLetterOrName(shortcut.key) ? press.shiftKey === (shortcut.shift ?? false) : true)
  );
}

/** The shortcut as it is printed on keys: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac. */
export function printShortcut({ key, mod, shift }: Shortcut, isMac: boolean): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  if (isMac) return `${shift ? "⇧" : ""}${mod ? "⌘" : ""}${name}`;
  return [...(mod ? ["Ctrl"] : []), ...(shift ? ["Shift"] : []), name].join("+");
}

function isLetterOrName(key: string): boolean {
  return /^[a-z]/i.test(key);
}
