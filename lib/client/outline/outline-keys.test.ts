import { describe, expect, it } from "vitest";

import { draftIntent, fieldIntent, type KeyPress, rowIntent } from "./outline-keys";

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

const CLOSED = { childCount: 2, isOpen: false };
const OPEN = { childCount: 2, isOpen: true };
const LEAF = { childCount: 0, isOpen: false };
const [ctrl, alt, shift] = [{ ctrlKey: true }, { altKey: true }, { shiftKey: true }];

describe("a key on a row", () => {
  it.each([
    ["Right opens", press("ArrowRight"), CLOSED, { kind: "open" }],
    ["Right on an open row goes to its fields", press("ArrowRight"), OPEN, { kind: "go-to-cells" }],
    ["Left closes", press("ArrowLeft"), OPEN, { kind: "close" }],
    ["Left on a leaf goes to the row it is below", press("ArrowLeft"), LEAF, { kind: "go-out" }],
    ["Shift+Down selects one more", press("ArrowDown", shift), LEAF, { kind: "extend", by: 1 }],
  ])("%s", (_, key, row, intent) => {
    expect(rowIntent(key, row)).toEqual(intent);
  });

  it.each([
    ["Tab", press("Tab")],
    ["Ctrl+C", press("c", ctrl)],
    ["Ctrl+Z", press("z", ctrl)],
    ["Alt+Tab", press("Tab", alt)],
    ["Enter", press("Enter")],
    ["Alt+Right", press("ArrowRight", alt)],
    ["Delete", press("Delete")],
  ])("%s is left to the actions and the browser", (_, key) => {
    expect(rowIntent(key, LEAF)).toBeNull();
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
