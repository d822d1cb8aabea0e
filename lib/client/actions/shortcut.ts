/** A key with its modifiers; `mod` is Ctrl, or Command on a Mac. */
export type Shortcut = {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** A key that was pressed and released just before, as in "G then B". */
  readonly after?: string;
};

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** True when the press is this key with its modifiers, whatever was pressed before. */
export function matchesShortcut(press: KeyPress, shortcut: Shortcut): boolean {
  const mod = press.ctrlKey || press.metaKey;
  return (
    press.key.toLowerCase() === shortcut.key.toLowerCase() &&
    mod === (shortcut.mod ?? false) &&
    press.altKey === (shortcut.alt ?? false) &&
    // Characters such as + need Shift on some keyboards and not on others.
    (isLetterOrName(shortcut.key) ? press.shiftKey === (shortcut.shift ?? false) : true)
  );
}

const NAMES: Readonly<Partial<Record<string, string>>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  ContextMenu: "Menu",
};

/** The shortcut as it is printed on keys: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac. */
export function printShortcut({ key, mod, shift, alt, after }: Shortcut, isMac: boolean): string {
  const name = key.length === 1 ? key.toUpperCase() : (NAMES[key] ?? key);
  const before = after === undefined ? "" : `${after.toUpperCase()} `;
  if (isMac) return `${before}${alt ? "⌥" : ""}${shift ? "⇧" : ""}${mod ? "⌘" : ""}${name}`;
  const held = [...(mod ? ["Ctrl"] : []), ...(alt ? ["Alt"] : []), ...(shift ? ["Shift"] : [])];
  return before + [...held, name].join("+");
}

function isLetterOrName(key: string): boolean {
  return /^[a-z]/i.test(key);
}
