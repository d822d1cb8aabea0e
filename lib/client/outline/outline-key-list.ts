import type { Shortcut } from "../actions/shortcut";

export type OutlineKey = "walk" | "select" | "fold" | "fields" | "copy" | "paste";

/** The keys of a row of the outline that are no action of the user: they walk, select and copy. */
export const OUTLINE_KEYS: readonly {
  readonly id: OutlineKey;
  readonly keys: readonly Shortcut[];
}[] = [
  { id: "walk", keys: [{ key: "ArrowUp" }, { key: "ArrowDown" }] },
  {
    id: "select",
    keys: [
      { key: "ArrowUp", shift: true },
      { key: "ArrowDown", shift: true },
    ],
  },
  { id: "fold", keys: [{ key: "ArrowRight" }, { key: "ArrowLeft" }] },
  { id: "fields", keys: [{ key: "Tab" }] },
  { id: "copy", keys: [{ key: "c", mod: true }] },
  { id: "paste", keys: [{ key: "v", mod: true }] },
];
