import { describe, expect, it } from "vitest";

import { duplicateSelected, pasteText } from "../clipboard/paste-board";
import { anActionContext } from "../testing/action-context";
import { MENU_ACTIONS } from "./menu-actions";
import { ACTION_IDS, type ActionId } from "./user-action";
import { actionById } from "./user-actions";

type Context = ReturnType<typeof anActionContext>;

const recordsOf = ({ store }: Context) => Object.fromEntries(store.getState().records);
const titlesOf = ({ store }: Context) =>
  [...store.getState().selectedIds].map((id) => {
    const record = store.getState().records.get(id);
    return record && "title" in record ? record.title : id;
  });
const select = ({ store }: Context, ...ids: readonly string[]) => store.getState().select(ids);
const placeOf = ({ store }: Context, id: string) =>
  store.getState().readModel.of.position.find(({ recordId }) => recordId === id);

describe("duplicating", () => {
  it("selects the copies, and one undo takes all of them away", () => {
    const context = anActionContext();
    const before = recordsOf(context);
    select(context, "A1", "D1");

    duplicateSelected(context.store.getState());
    expect(titlesOf(context).sort()).toEqual(["Guess it", "Long passwords"]);
    expect(context.store.getState().selectedIds.has("A1")).toBe(false);
    context.store.getState().undo();

    expect(recordsOf(context)).toEqual(before);
  });

  it("says how many connections led to what was not copied", () => {
    const context = anActionContext();
    select(context, "A1");

    duplicateSelected(context.store.getState());

    expect(context.store.getState().notices).toMatchObject([
      { kind: "pasted-cards", cards: 1, lost: 2 },
    ]);
  });

  it("twice lays the second copy beside the first", () => {
    const context = anActionContext();
    select(context, "A1");
    duplicateSelected(context.store.getState());
    const [first] = context.store.getState().selectedIds;
    select(context, "A1");
    duplicateSelected(context.store.getState());
    const [second] = context.store.getState().selectedIds;

    expect(placeOf(context, second ?? "")?.x).toBe((placeOf(context, first ?? "")?.x ?? 0) + 24);
  });

  it.each([["duplicate"], ["copy"], ["cut"], ["shelve-selected"]] as const)(
    "%s needs a card: a selected line is none",
    (id) => {
      const context = anActionContext();
      select(context, "E1");

      expect(actionById(id).blockedBy(context.store.getState())).toBe("no-card-selected");
    },
  );
});

describe("pasting lines", () => {
  it("adds what is selected in kind, selects it and says so", () => {
    const context = anActionContext();
    select(context, "D1");

    pasteText(context, "One\n\nTwo");

    expect(titlesOf(context)).toEqual(["One", "Two"]);
    expect(context.store.getState().notices).toMatchObject([
      { kind: "pasted-lines", of: "defense", count: 2, cut: 0, leftOut: 0 },
    ]);
  });

  it("of nothing is told and changes nothing", () => {
    const context = anActionContext();
    const before = recordsOf(context);

    pasteText(context, " \n\u0007 ");

    expect(context.store.getState().notices).toMatchObject([
      { kind: "problem", problem: { kind: "nothing-pasted" } },
    ]);
    expect(recordsOf(context)).toEqual(before);
  });
});

describe("arranging", () => {
  it("sets the selected cards in one line, in one gesture", () => {
    const context = anActionContext();
    const before = recordsOf(context);
    select(context, "A1", "S1");

    actionById("align-left").run(context);
    expect(placeOf(context, "S1")?.x).toBe(placeOf(context, "A1")?.x);
    context.store.getState().undo();

    expect(recordsOf(context)).toEqual(before);
  });

  it.each<[ActionId, readonly string[], string]>([
    ["align-top", ["A1"], "needs-two-cards"],
    ["distribute-across", ["A1", "A2"], "needs-three-cards"],
    ["rename", ["A1", "A2"], "not-one-selected"],
  ])("%s says what it lacks", (id, ids, why) => {
    const context = anActionContext();
    select(context, ...ids);

    expect(actionById(id).blockedBy(context.store.getState())).toBe(why);
  });
});

describe("selecting everything", () => {
  it("takes the cards on the board and nothing of the shelf", () => {
    const context = anActionContext();
    actionById("select-all").run(context);

    expect([...context.store.getState().selectedIds].sort()).toEqual(["A1", "A2", "S1"]);
  });
});

describe("putting several cards on the shelf", () => {
  it("is one gesture", () => {
    const context = anActionContext();
    select(context, "A1", "A2");
    actionById("align-left").run(context);
    actionById("shelve-selected").run(context);

    expect(context.store.getState().readModel.of.position.map(({ recordId }) => recordId)).toEqual([
      "S1",
    ]);
    context.store.getState().undo();
    expect(context.store.getState().readModel.of.position).toHaveLength(3);
  });
});

describe("the menus of the board", () => {
  it("offer nothing that is not one of the user's actions, and nothing twice", () => {
    for (const groups of Object.values(MENU_ACTIONS)) {
      const ids = groups.flat();
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => ACTION_IDS.includes(id))).toBe(true);
    }
  });
});
