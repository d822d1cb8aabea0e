import { describe, expect, it } from "vitest";

import { anActionContext } from "../testing/action-context";
import { findAction, sequenceStart } from "./find-action";
import { matchesShortcut, printShortcut } from "./shortcut";
import { shortcutOn } from "./shortcut-on";
import { ACTION_IDS, type ActionId } from "./user-action";
import { actionById, USER_ACTIONS } from "./user-actions";
import { whyBlocked } from "./why-blocked";

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("the list of actions", () => {
  it.each(["board", "rows"] as const)("has no two with the same keys on %s", (place) => {
    const others = { board: "rows", rows: "board" };
    const here = USER_ACTIONS.filter(({ scope }) => scope !== others[place]);
    const keys = here.flatMap(({ shortcuts }) =>
      shortcuts.map((shortcut) => printShortcut(shortcut, false)),
    );

    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has every action once", () => {
    expect(USER_ACTIONS.map(({ id }) => id).sort()).toEqual([...ACTION_IDS].sort());
  });

  it("lets a reader look around and change nothing, and says why", () => {
    const { store } = anActionContext("view");
    store.getState().select(["A1"]);
    store.getState().focusOn("A1");
    store.setState({ hasCompany: true, followedId: "p2" });
    const blocked = USER_ACTIONS.filter((action) => action.blockedBy(store.getState()) !== null);

    expect(blocked.map(({ id }) => id).sort()).toEqual(
      [
        ...["add-asset", "add-attack", "add-attacker", "add-defense"],
        ...["align-bottom", "align-centre", "align-left", "align-middle", "align-right"],
        ...["align-top", "distribute-across", "distribute-down"],
        ...["cut", "delete-selected", "duplicate", "guide-me", "paste", "redo", "rename"],
        ...["delete-framed", "fold-frame", "frame-selected", "leave-frame", "unframe"],
        ...["row-add-behind", "row-add-inside", "row-connect", "row-move-down", "row-move-in"],
        ...["row-move-out", "row-move-up"],
        ...["open-library", "shelve-selected", "tidy", "undo"],
      ].sort(),
    );
    expect(blocked.map((action) => action.blockedBy(store.getState()))).toEqual(
      blocked.map(() => "read-only"),
    );
  });

  it.each<[ActionId, string]>([
    ["undo", "nothing-to-undo"],
    ["redo", "nothing-to-redo"],
    ["delete-selected", "nothing-selected"],
    ["open-details", "nothing-selected"],
  ])("says why %s is off at first: %s", (id, reason) => {
    expect(actionById(id).blockedBy(anActionContext().store.getState())).toBe(reason);
  });
});

describe("adding a card", () => {
  it("selects it, opens its details and lets its title be typed there where no canvas is", () => {
    const context = anActionContext();

    actionById("add-attack").run(context);

    const state = context.store.getState();
    const [id] = state.selectedIds;
    expect(state.records.get(id ?? "")).toMatchObject({ kind: "attack", title: "New attack" });
    expect(state).toMatchObject({ panelTab: "details", namingId: id });
  });

  it("never lays it over another card", () => {
    const context = anActionContext();

    for (let count = 0; count < 3; count += 1) actionById("add-defense").run(context);

    const places = context.store.getState().readModel.of.position;
    expect(new Set(places.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(3);
  });
});

describe("deleting what is selected", () => {
  it("is one gesture that undo takes back whole", () => {
    const context = anActionContext();
    const before = context.store.getState().records;
    context.store.getState().select(["A1", "D1"]);

    actionById("delete-selected").run(context);
    expect(context.store.getState().records.has("E1")).toBe(false);
    actionById("undo").run(context);

    expect(Object.fromEntries(context.store.getState().records)).toEqual(
      Object.fromEntries(before),
    );
  });
});

describe("a shortcut", () => {
  it.each([
    ["Ctrl+Z", press("z", { ctrlKey: true }), "undo"],
    ["Command+Z", press("z", { metaKey: true }), "undo"],
    ["Ctrl+Shift+Z", press("Z", { ctrlKey: true, shiftKey: true }), "redo"],
    ["Delete", press("Delete"), "delete-selected"],
    ["+ with Shift, as on an English keyboard", press("+", { shiftKey: true }), "zoom-in"],
    ["+ without, as on a German one", press("+"), "zoom-in"],
  ] as const)("%s finds its action alone", (_, pressed, id) => {
    const found = USER_ACTIONS.filter(({ shortcuts }) =>
      shortcuts.some((shortcut) => !shortcut.after && matchesShortcut(pressed, shortcut)),
    );

    expect(found.map((action) => action.id)).toEqual([id]);
  });

  it("is printed as on the keys of the machine", () => {
    const redo = { key: "z", mod: true, shift: true };

    expect(printShortcut(redo, false)).toBe("Ctrl+Shift+Z");
    expect(printShortcut(redo, true)).toBe("⇧⌘Z");
    expect(printShortcut({ key: "ArrowUp", alt: true }, false)).toBe("Alt+↑");
    expect(printShortcut({ key: "ArrowUp", alt: true }, true)).toBe("⌥↑");
    expect(printShortcut({ key: "b", after: "g" }, false)).toBe("G B");
  });
});

describe("a key press", () => {
  it.each([
    ["board", "Delete", "delete-selected"],
    ["elsewhere", "Delete", undefined],
    ["typing", "Delete", undefined],
    ["rows", "Delete", "delete-selected"],
    ["rows", "Enter", "row-add-behind"],
    ["rows", "c", "row-connect"],
    ["rows", "F2", "rename"],
    ["board", "Enter", "open-details"],
    ["board", "c", undefined],
  ] as const)("with the focus on %s: %s asks for %s", (focus, key, id) => {
    expect(findAction(press(key), focus)?.id).toBe(id);
  });

  it("leaves Ctrl+Z to a text field while somebody types in it", () => {
    expect(findAction(press("z", { ctrlKey: true }), "typing")).toBeUndefined();
    expect(findAction(press("z", { ctrlKey: true }), "elsewhere")?.id).toBe("undo");
  });

  it.each(["typing", "window", "elsewhere"] as const)(
    "without Ctrl or Command asks for nothing while the focus is on %s",
    (focus) => {
      const plain = USER_ACTIONS.flatMap(({ shortcuts }) =>
        shortcuts.filter(({ mod }) => mod !== true),
      );

      for (const { key, after } of plain) {
        expect(findAction(press(key), focus, after ?? null)).toBeUndefined();
      }
    },
  );

  it("with Ctrl asks for nothing in a window over the page", () => {
    expect(findAction(press("z", { ctrlKey: true }), "window")).toBeUndefined();
  });

  it("shows the shortcuts from the board, a row of the outline and from nothing", () => {
    for (const focus of ["board", "rows", "nothing"] as const) {
      expect(findAction(press("?", { shiftKey: true }), focus)?.id).toBe("show-shortcuts");
    }
  });
});

describe("a sequence of keys", () => {
  it("begins with G where plain keys act, and nowhere else", () => {
    expect(sequenceStart(press("g"), "board")).toBe("g");
    expect(sequenceStart(press("g"), "typing")).toBeNull();
    expect(sequenceStart(press("x"), "board")).toBeNull();
  });

  it("asks by its second key for another action than the key alone", () => {
    expect(findAction(press("w"), "board", "g")?.id).toBe("go-worklist");
    expect(findAction(press("w"), "board")?.id).toBe("show-work-list");
  });
});

describe("the key beside an action", () => {
  it("is printed where it acts, and left out where it means something else", () => {
    const details = actionById("open-details");
    const below = actionById("row-add-behind");

    expect([shortcutOn(details, "board")?.key, shortcutOn(below, "outline")?.key]).toEqual([
      "Enter",
      "Enter",
    ]);
    expect([shortcutOn(details, "outline"), shortcutOn(below, "board")]).toEqual([
      undefined,
      undefined,
    ]);
    expect(shortcutOn(actionById("undo"), "outline")?.key).toBe("z");
  });
});

describe("going to another screen", () => {
  it("opens its address", () => {
    const context = anActionContext();

    actionById("go-board").run(context);
    actionById("go-outline").run(context);

    expect(context.paths).toEqual(["/m/M1", "/m/M1/outline"]);
  });

  it("is off on the screen itself, and says so", () => {
    const state = anActionContext().store.getState();

    expect(whyBlocked(actionById("go-outline"), state, "outline")).toBe("already-here");
    expect(whyBlocked(actionById("go-outline"), state, "board")).toBeNull();
  });
});

describe("an action of other screens", () => {
  it("is off and says where it works", () => {
    const state = anActionContext().store.getState();

    expect(whyBlocked(actionById("zoom-in"), state, "outline")).toBe("only-on-board");
    expect(whyBlocked(actionById("row-connect"), state, "board")).toBe("only-in-outline");
    expect(whyBlocked(actionById("add-attack"), state, "worklist")).toBe("only-beside-details");
    expect(whyBlocked(actionById("add-attack"), state, "outline")).toBeNull();
  });
});
