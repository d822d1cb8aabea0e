import type { Shortcut } from "./shortcut";

export type CanvasKey = "walk" | "move" | "move-far";

/** Keys that the canvas itself answers to while a card has the focus. */
export const CANVAS_KEYS: readonly {
  readonly id: CanvasKey;
  readonly keys: readonly Shortcut[];
}[] = [
  { id: "walk", keys: [{ key: "Tab" }, { key: "Tab", shift: true }] },
  { id: "move", keys: arrows({}) },
  { id: "move-far", keys: arrows({ shift: true }) },
];

function arrows(held: Partial<Shortcut>): Shortcut[] {
  return ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].map((key) => ({ key, ...held }));
}
