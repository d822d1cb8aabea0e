import type { Shortcut } from "../actions/shortcut";

export type OutlineKey =
  | "walk"
  | "select"
  | "fold"
  | "fields"
  | "behind"
  | "inside"
  | "in"
  | "up"
  | "rename"
  | "connect"
  | "delete"
  | "copy"
  | "paste";

/** What the keys do while a row of the outline has the focus, for whoever lists them. */
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
  { id: "behind", keys: [{ key: "Enter" }] },
  { id: "inside", keys: [{ key: "Enter", mod: true }] },
  {
    id: "in",
    keys: [
      { key: "ArrowRight", alt: true },
      { key: "ArrowLeft", alt: true },
    ],
  },
  {
    id: "up",
    keys: [
      { key: "ArrowUp", alt: true },
      { key: "ArrowDown", alt: true },
    ],
  },
  { id: "rename", keys: [{ key: "F2" }] },
  { id: "connect", keys: [{ key: "c" }] },
  { id: "delete", keys: [{ key: "Delete" }] },
  { id: "copy", keys: [{ key: "c", mod: true }] },
  { id: "paste", keys: [{ key: "v", mod: true }] },
];
