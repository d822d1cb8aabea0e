import type { Direction } from "./row-move";

/** What a key press on a row of the outline asks for. */
export type RowIntent =
  | { readonly kind: "go"; readonly to: "up" | "down" | "page-up" | "page-down" | "first" | "last" }
  | { readonly kind: "extend"; readonly by: 1 | -1 }
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "go-out" }
  | { readonly kind: "go-to-cells" }
  | { readonly kind: "select-nothing" }
  | Edit;

type Edit =
  | { readonly kind: "add-behind" }
  | { readonly kind: "add-inside" }
  | { readonly kind: "move"; readonly direction: Direction }
  | { readonly kind: "rename" }
  | { readonly kind: "connect" }
  | { readonly kind: "delete" };

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

type RowShape = { readonly childCount: number; readonly isOpen: boolean };

const MOVES: Readonly<Partial<Record<string, Direction>>> = {
  ArrowRight: "in",
  ArrowLeft: "out",
  ArrowUp: "up",
  ArrowDown: "down",
};

const STEPS: Readonly<Partial<Record<string, RowIntent>>> = {
  ArrowUp: { kind: "go", to: "up" },
  ArrowDown: { kind: "go", to: "down" },
  PageUp: { kind: "go", to: "page-up" },
  PageDown: { kind: "go", to: "page-down" },
  Home: { kind: "go", to: "first" },
  End: { kind: "go", to: "last" },
  Escape: { kind: "select-nothing" },
};

const EDITS: Readonly<Partial<Record<string, Edit>>> = {
  Enter: { kind: "add-behind" },
  F2: { kind: "rename" },
  Delete: { kind: "delete" },
  Backspace: { kind: "delete" },
  c: { kind: "connect" },
};

/**
 * What a key press means while a row has the focus; null leaves it to the browser. Who only reads
 * walks about; keys that would change something mean to them what they mean everywhere.
 */
export function rowIntent(press: KeyPress, row: RowShape, canEdit: boolean): RowIntent | null {
  const mod = press.ctrlKey || press.metaKey;
  const edits = canEdit ? editIntent(press, mod) : null;
  if (edits || press.altKey || mod) return edits;
  return press.shiftKey ? extendIntent(press.key) : walkIntent(press.key, row);
}

function editIntent({ key, altKey, shiftKey }: KeyPress, mod: boolean): RowIntent | null {
  if (altKey) return mod || shiftKey ? null : moveIntent(key);
  if (mod) return key === "Enter" ? { kind: "add-inside" } : null;
  return shiftKey ? null : (EDITS[key] ?? null);
}

function moveIntent(key: string): RowIntent | null {
  const direction = MOVES[key];
  return direction ? { kind: "move", direction } : null;
}

function extendIntent(key: string): RowIntent | null {
  if (key === "ArrowDown") return { kind: "extend", by: 1 };
  return key === "ArrowUp" ? { kind: "extend", by: -1 } : null;
}

function walkIntent(key: string, { childCount, isOpen }: RowShape): RowIntent | null {
  if (key === "ArrowRight") {
    return childCount > 0 && !isOpen ? { kind: "open" } : { kind: "go-to-cells" };
  }
  if (key === "ArrowLeft") return isOpen && childCount > 0 ? { kind: "close" } : { kind: "go-out" };
  return STEPS[key] ?? null;
}

/** What a key press asks for while a field of a row has the focus. */
export type FieldIntent = "leave" | "up" | "down";

/** Up and down walk along the column, so they never count a number up by accident. */
export function fieldIntent(press: KeyPress): FieldIntent | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null;
  if (press.key === "ArrowUp") return "up";
  if (press.key === "ArrowDown") return "down";
  return press.key === "Enter" || press.key === "Escape" ? "leave" : null;
}

/** What a key press asks for while a new row is typed. */
export type DraftIntent = "add" | "add-and-go-in" | "further-in" | "further-out" | "drop";

export function draftIntent(press: KeyPress): DraftIntent | null {
  const mod = press.ctrlKey || press.metaKey;
  if (press.key === "Enter" && !press.altKey) return mod ? "add-and-go-in" : "add";
  if (press.key === "Escape") return "drop";
  if (press.altKey && !mod && press.key === "ArrowRight") return "further-in";
  if (press.altKey && !mod && press.key === "ArrowLeft") return "further-out";
  return null;
}
