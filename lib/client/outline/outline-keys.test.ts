import { describe, expect, it } from "vitest";

import { draftIntent, fieldIntent, type KeyPress, rowIntent } from "./outline-keys";

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

const CLOSED = { childCount: 2, isOpen: false };
const OPEN = { childCount: 2, isOpen: true };
const LEAF = { childCount: 0, isOpen: false };
const [ctrl, cmd, alt, shift] = [
  { ctrlKey: true },
  { metaKey: true },
  { altKey: true },
  { shiftKey: true },
];

describe("a key on a row", () => {
  it.each([
    ["Enter adds below", press("Enter"), LEAF, { kind: "add-behind" }],
    ["Ctrl+Enter adds inside", press("Enter", ctrl), LEAF, { kind: "add-inside" }],
    ["Command+Enter too", press("Enter", cmd), LEAF, { kind: "add-inside" }],
    ["Alt+Right moves in", press("ArrowRight", alt), LEAF, { kind: "move", direction: "in" }],
    ["Alt+Left moves out", press("ArrowLeft", alt), LEAF, { kind: "move", direction: "out" }],
    ["Alt+Up moves up", press("ArrowUp", alt), LEAF, { kind: "move", direction: "up" }],
    ["Right opens", press("ArrowRight"), CLOSED, { kind: "open" }],
    ["Right on an open row goes to its fields", press("ArrowRight"), OPEN, { kind: "go-to-cells" }],
    ["Left closes", press("ArrowLeft"), OPEN, { kind: "close" }],
    ["Left on a leaf goes to the row it is below", press("ArrowLeft"), LEAF, { kind: "go-out" }],
    ["Shift+Down selects one more", press("ArrowDown", shift), LEAF, { kind: "extend", by: 1 }],
    ["Delete deletes", press("Delete"), LEAF, { kind: "delete" }],
    ["C connects", press("c"), LEAF, { kind: "connect" }],
  ])("%s", (_, key, row, intent) => {
    expect(rowIntent(key, row, true)).toEqual(intent);
  });

  it.each([
    ["Tab", press("Tab")],
    ["Ctrl+C", press("c", ctrl)],
    ["Ctrl+Z", press("z", ctrl)],
    ["Alt+Tab", press("Tab", alt)],
  ])("%s is left to the browser", (_, key) => {
    expect(rowIntent(key, LEAF, true)).toBeNull();
  });

  it.each([press("Enter"), press("Delete"), press("c"), press("F2"), press("ArrowLeft", alt)])(
    "$key changes nothing for readers",
    (key) => {
      expect(rowIntent(key, LEAF, false)).toBeNull();
    },
  );

  it("walks for readers too", () => {
    expect(rowIntent(press("ArrowDown"), LEAF, false)).toEqual({ kind: "go", to: "down" });
  });
});

describe("a key in a field", () => {
  it("takes the arrows up and down along the column, and never counts a number up", () => {
    expect(
      ["ArrowUp", "ArrowDown", "Enter", "Escape"].map((key) => fieldIntent(press(key))),
    ).toEqual(["up", "down", "leave", "leave"]);
  });

  it("leaves typing and walking in the text to the field", () => {
    expect(["5", "ArrowLeft", "Backspace", "Tab"].map((key) => fieldIntent(press(key)))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("a key in a new row", () => {
  it.each([
    [press("Enter"), "add"],
    [press("Enter", ctrl), "add-and-go-in"],
    [press("Escape"), "drop"],
    [press("ArrowRight", alt), "further-in"],
    [press("ArrowLeft", alt), "further-out"],
    [press("ArrowRight"), null],
    [press("Tab"), null],
  ])("%o means %s", (key, intent) => {
    expect(draftIntent(key)).toBe(intent);
  });
});
