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

    expect(outline.find(({ label }) => label.id === "row-move-in")?.keys).toEqual(["Alt+→"]);
    expect(outline.flatMap(({ label }) => (label.of === "outline" ? [label.id] : []))).toEqual(
      Object.keys(messages.shortcuts.outline),
    );
  });

  it("says nothing twice, and prints no name of a key that stands on none", () => {
    const words = entries(false).flatMap(({ label }) =>
      label.of === "action" ? [messages.model.action[label.id]] : [],
    );

    expect(new Set(words).size).toBe(words.length);
    expect(entries(false).flatMap(({ keys }) => keys)).not.toContain("ContextMenu");
  });

  it("leaves out no group that has no words, and no words that have no group", () => {
    expect(shortcutSheet(false).map(({ id }) => id)).toEqual(Object.keys(messages.shortcuts.group));
  });
});
