import { describe, expect, it } from "vitest";

import type { RecordInput } from "@/lib/model/record";

import { actionById } from "../actions/user-actions";
import type { ActionId } from "../actions/user-action";
import { duplicateSelected } from "../clipboard/paste-board";
import { cutSelected } from "../clipboard/copy-board";
import { anActionContext } from "../testing/action-context";
import { someRecords } from "../testing/records";
import { frameIndex } from "../view/frame-index";
import { deleteFramed, foldOrUnfold, frameSelected, leaveFrames, unframe } from "./frame-board";

const at = (recordId: string, x: number, y: number): RecordInput => ({
  kind: "position",
  id: `P-${recordId}`,
  recordId,
  x,
  y,
});
const B1: RecordInput = { kind: "frame", id: "B1", title: "Both", memberIds: ["A1", "A2"] };
const B3: RecordInput = { kind: "frame", id: "B3", title: "Nothing in it" };

function board(...records: readonly RecordInput[]) {
  const context = anActionContext("edit", someRecords(...records));
  const { store } = context;
  const state = () => store.getState();
  return {
    store,
    state,
    select: (...ids: readonly string[]) => state().select(ids),
    frames: () => frameIndex(state().readModel).frames,
    records: () => Object.fromEntries(state().records),
    placeOf: (id: string) => state().readModel.of.position.find((p) => p.recordId === id),
    press: (id: ActionId) => actionById(id).run(context),
    why: (id: ActionId) => actionById(id).blockedBy(state()),
  };
}

describe("framing what is selected", () => {
  it("makes a frame of it, selects that and lets its title be typed; one undo takes it away", () => {
    const { store, state, select, frames, records } = board();
    const before = records();
    select("A1", "S1");

    frameSelected(store, "New frame");
    const [frame] = frames();
    expect(frame).toMatchObject({ title: "New frame", cardIds: ["A1", "S1"] });
    expect([...state().selectedIds]).toEqual([frame?.id]);
    expect(state().titleEditId).toBe(frame?.id);
    state().undo();

    expect(records()).toEqual(before);
  });

  it("takes cards out of the frame they were in, which goes with its last one", () => {
    const { store, select, frames } = board(B1);
    select("A1", "D1");
    frameSelected(store, "One");
    expect(frames().map(({ cardIds }) => cardIds)).toContainEqual(["A2"]);

    select("A2", "D2");
    frameSelected(store, "Two");

    expect(
      frames()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(["One", "Two"]);
  });

  it("with one frame among it puts the cards into that, with several makes one of all", () => {
    const { store, select, frames } = board(B1, {
      kind: "frame",
      id: "B2",
      title: "Third",
      memberIds: ["D2"],
    });
    select("B1", "D1");
    frameSelected(store, "New frame");
    expect(frames()[0]?.cardIds).toEqual(["A1", "A2", "D1"]);

    select("B1", "B2");
    frameSelected(store, "All");
    expect(frames()).toMatchObject([{ title: "All", cardIds: ["A1", "A2", "D1", "D2"] }]);
  });

  it("moves what stands in the way, and not the cards themselves", () => {
    const { store, select, placeOf } = board(at("A1", 0, 0), at("A2", 0, 112), at("S1", 900, 0));
    select("A1");

    frameSelected(store, "New frame");

    expect(placeOf("A1")).toMatchObject({ x: 0, y: 0 });
    expect(placeOf("A2")).toMatchObject({ x: 0, y: 144 });
    expect(placeOf("S1")).toMatchObject({ x: 900, y: 0 });
  });

  it("closes up where another card stands among them, which then makes room", () => {
    const { store, select, placeOf } = board(at("A1", 0, 0), at("A2", 0, 112), at("D1", 0, 224));
    select("A1", "D1");

    frameSelected(store, "New frame");

    expect(placeOf("D1")).toMatchObject({ x: 0, y: 112 });
    // Below the frame, which reaches 32 beyond its last card, by a gap.
    expect(placeOf("A2")).toMatchObject({ x: 0, y: 200 + 32 + 24 });
  });

  it.each<[ActionId, readonly string[], string | null]>([
    ["frame-selected", [], "no-card-selected"],
    ["frame-selected", ["E1"], "no-card-selected"],
    ["frame-selected", ["B1"], "already-framed"],
    ["frame-selected", ["A2", "A1"], "already-framed"],
    ["frame-selected", ["A1"], null],
    ["frame-selected", ["B1", "D1"], null],
    ["fold-frame", ["D1"], "no-frame"],
    ["fold-frame", ["A1"], null],
    ["fold-frame", ["B3"], "empty-frame"],
    ["leave-frame", ["D1", "B1"], "not-in-frame"],
    ["leave-frame", ["A1"], null],
    ["unframe", [], "no-frame"],
    ["delete-framed", ["A1"], "no-frame-selected"],
    ["delete-framed", ["B1"], null],
    ["align-left", ["B1", "A1"], "needs-two-cards"],
    ["align-left", ["B1", "D1"], null],
    ["rename", ["B1"], null],
    ["focus-card", ["B1"], null],
    ["copy", ["B1"], null],
  ])("%s with %j selected: %s", (id, ids, why) => {
    const { select, why: whyNot } = board(B1, B3);
    select(...ids);

    expect(whyNot(id)).toBe(why);
  });
});

describe("folding a frame", () => {
  it("folds and unfolds it, changes no number, and selects it", () => {
    const { store, state, select, frames } = board(B1);
    const { ranking } = state();
    select("A1");
    foldOrUnfold(store, frames());
    expect(frames()[0]?.isFolded).toBe(true);
    expect([...state().selectedIds]).toEqual(["B1"]);
    expect(state().ranking).toBe(ranking);

    foldOrUnfold(store, frames());
    expect(frames()[0]?.isFolded).toBe(false);
    expect(state().undoGesture).toBe("unfold");
  });

  it("of one that is open only for this page closes it again and writes nothing", () => {
    const { store, state, select, frames } = board({ ...B1, folded: true });
    select("A1");

    foldOrUnfold(store, frames());

    expect([...state().selectedIds]).toEqual(["B1"]);
    expect(state().canUndo).toBe(false);
  });

  it.each<[string, readonly string[], boolean, string]>([
    ["an open one", ["B1"], false, "fold-one"],
    ["a folded one", ["B1"], true, "unfold-one"],
    ["a folded one that is open for a card that somebody looks at", ["A1"], true, "fold-one"],
    ["two of which one is open", ["B1", "B2"], true, "fold-several"],
    ["nothing", [], false, "fold-frame"],
  ])("says of %s what it will do, and does it", (_, ids, folded, wording) => {
    const B2: RecordInput = { kind: "frame", id: "B2", title: "One", memberIds: ["D1"] };
    const { store, state, select, frames } = board({ ...B1, folded }, B2);
    select(...ids);

    expect(actionById("fold-frame").wordingIn?.(state())).toBe(wording);
    if (ids.length === 0) return;
    foldOrUnfold(
      store,
      frames().filter(({ id }) => id === "B1" || ids.includes(id)),
    );
    expect(frames()[0]?.isFolded).toBe(wording.startsWith("fold"));
  });

  it("makes room again for what was put there meanwhile", () => {
    const { store, select, frames, placeOf } = board(
      { ...B1, folded: true },
      ...[at("A1", 0, 0), at("A2", 0, 112), at("D1", 10, 120)],
    );
    select("B1");

    foldOrUnfold(store, frames());

    expect(placeOf("A2")).toMatchObject({ x: 0, y: 112 });
    expect(placeOf("D1")).toMatchObject({ x: 10, y: 256 });
  });
});

describe("leaving a frame", () => {
  it("puts a card that would lie on the rest beside it", () => {
    const { store, select, frames, placeOf } = board(
      { ...B1, memberIds: ["A1", "A2", "D1"] },
      ...[at("A1", 0, 0), at("A2", 0, 112), at("D1", 0, 224)],
    );
    select("A2");

    leaveFrames(store);

    expect(frames()[0]?.cardIds).toEqual(["A1", "D1"]);
    expect(placeOf("A2")).toMatchObject({ x: 276, y: 112 });
  });
});

describe("being rid of a frame", () => {
  it("removes it alone and selects its cards; undo brings it back", () => {
    const { store, state, select, frames, records } = board(B1);
    const before = records();
    select("B1");

    unframe(store, frames());
    expect(frames()).toEqual([]);
    expect([...state().selectedIds]).toEqual(["A1", "A2"]);
    state().undo();

    expect(records()).toEqual(before);
  });

  it("by the Delete key keeps its cards too", () => {
    const { select, records, frames, press } = board(B1);
    const others = Object.keys(records()).filter((id) => id !== "B1");
    select("B1");

    press("delete-selected");

    expect(frames()).toEqual([]);
    expect(Object.keys(records())).toEqual(others);
  });

  it("with its cards is one gesture, and one undo brings all back", () => {
    const { store, state, select, records } = board(B1, at("A1", 0, 0));
    const before = records();
    select("B1");

    deleteFramed(store);
    expect(state().records.has("A1")).toBe(false);
    expect(state().records.has("A2")).toBe(false);
    expect(state().records.has("B1")).toBe(false);
    state().undo();

    expect(records()).toEqual(before);
  });

  it("happens by itself when its last card is deleted or shelved, and not before", () => {
    const { state, select, frames, press } = board(B1);
    select("A1");
    press("delete-selected");
    expect(frames()[0]?.cardIds).toEqual(["A2"]);

    select("A2");
    press("shelve-selected");
    expect(state().records.has("A2")).toBe(true);
    expect(frames()).toEqual([]);

    const other = board(B1);
    other.select("A1", "A2");
    other.press("delete-selected");
    expect(other.frames()).toEqual([]);
    other.state().undo();
    expect(other.frames()[0]?.cardIds).toEqual(["A1", "A2"]);
  });
});

describe("a frame on the clipboard", () => {
  it("brings its cards along when it is duplicated", () => {
    const { state, select, frames } = board(B1);
    select("B1");

    duplicateSelected(state());

    const copy = frames().find(({ id }) => id !== "B1");
    expect(copy?.title).toBe("Both");
    expect(copy?.cardIds.map((id) => state().records.get(id))).toMatchObject([
      { kind: "attack", title: "Guess it" },
      { kind: "attack", title: "Read it over a shoulder" },
    ]);
    expect(copy?.cardIds).not.toContain("A1");
  });

  it("takes its cards away when it is cut", () => {
    const { state, select, records } = board(B1);
    const before = records();
    select("B1");

    expect(cutSelected(state())).not.toBeNull();
    expect(Object.keys(records())).not.toContain("A1");
    state().undo();

    expect(records()).toEqual(before);
  });
});
