/** What a key press on a row of the outline asks for. */
export type RowIntent =
  | { readonly kind: "go"; readonly to: "up" | "down" | "page-up" | "page-down" | "first" | "last" }
  | { readonly kind: "extend"; readonly by: 1 | -1 }
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "go-out" }
  | { readonly kind: "go-to-cells" };

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

type RowShape = { readonly childCount: number; readonly isOpen: boolean };

const STEPS: Readonly<Partial<Record<string, RowIntent>>> = {
  ArrowUp: { kind: "go", to: "up" },
  ArrowDown: { kind: "go", to: "down" },
  PageUp: { kind: "go", to: "page-up" },
  PageDown: { kind: "go", to: "page-down" },
  Home: { kind: "go", to: "first" },
  End: { kind: "go", to: "last" },
};

/**
 * How a key press walks about while a row has the focus; null leaves it to the user's actions and to
 * the browser.
 */
export function rowIntent(press: KeyPress, row: RowShape): RowIntent | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  return press.shiftKey ? extendIntent(press.key) : walkIntent(press.key, row);
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
