import { describe, expect, it } from "vitest";

import messages from "../messages/en.json";
import { shortcutSheet } from "./shortcut-sheet";
import { ACTION_IDS } from "./user-action";

const entries = (isMac: boolean) => shortcutSheet(isMac).flatMap((group) => group.entries);

describe("the sheet of shortcuts", () => {
  it("lists every action once", () => {
    const ids = entries(false).flatMap(({ label }) => (label.of === "action" ? [label.id] : []));

    expect(ids.sort()).toEqual([...ACTION_IDS].sort());
  });

  it("prints the keys of the machine", () => {
    const redo = (isMac: boolean) => entries(isMac).find(({ label }) => label.id === "redo")?.keys;

    expect(redo(false)).toEqual(["Ctrl+Shift+Z", "Ctrl+Y"]);
    expect(redo(true)).toEqual(["⇧⌘Z", "⌘Y"]);
  });

  it("tells the keys of the outline as well, each under a name that has words", () => {
    const outline = shortcutSheet(false).find(({ id }) => id === "outline")?.entries ?? [];

    expect(outline.find(({ label }) => label.id === "in")?.keys).toEqual(["Alt+→", "Alt+←"]);
    expect(outline.map(({ label }) => label.id)).toEqual(Object.keys(messages.shortcuts.outline));
  });

  it("leaves out no group that has no words, and no words that have no group", () => {
    expect(shortcutSheet(false).map(({ id }) => id)).toEqual(Object.keys(messages.shortcuts.group));
  });
});
