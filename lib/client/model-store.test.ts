import { describe, expect, it } from "vitest";

import { setEstimate } from "./commands/set-estimate";
import { rename } from "./commands/rename";
import { aStore, setRate, setTitle, snapshotOf } from "./testing/a-store";
import { someRecords } from "./testing/records";

describe("a gesture", () => {
  it("is seen at once, sent as one batch, and called saved when the server has it", async () => {
    const { store, posts, commit, title } = aStore();

    expect(store.getState().dispatch(setTitle("Guess"), "rename")).toBe(true);

    expect(title()).toBe("Guess");
    expect(posts).toEqual([[{ n: 0, ops: setTitle("Guess") }]]);
    expect(store.getState().saveState).toEqual({ kind: "saving" });
    await commit(0, 11);
    expect(store.getState()).toMatchObject({ saveState: { kind: "saved" }, seq: 11 });
  });

  it("leaves every record that it does not touch the same object", async () => {
    const { store, commit } = aStore();
    const before = store.getState().records;

    store.getState().dispatch(setTitle("Guess"), "rename");
    await commit(0, 11);

    const after = store.getState().records;
    expect([...after.keys()].filter((id) => after.get(id) !== before.get(id))).toEqual(["A1"]);
  });

  it("draws nothing anew when the server's answer brings nothing new", async () => {
    const { store, commit } = aStore();
    store.getState().dispatch(setTitle("Guess"), "rename");
    const { records, readModel, ranking } = store.getState();

    await commit(0, 11);

    expect(store.getState().records).toBe(records);
    expect(store.getState().readModel).toBe(readModel);
    expect(store.getState().ranking).toBe(ranking);
  });

  it("does not rank anew when a card is moved", () => {
    const { store, ranked } = aStore();
    const { ranking, readModel } = store.getState();

    store.getState().dispatch(
      [
        {
          op: "put",
          kind: "position",
          id: "Z1",
          fields: { recordId: "A1", x: 5, y: 7 },
        },
      ],
      "move",
    );

    expect(store.getState().ranking).toBe(ranking);
    expect(store.getState().readModel).not.toBe(readModel);
    expect(ranked).toHaveLength(1);
  });

  it("is refused in words when a command cannot be done, and nothing is sent", () => {
    const { store, posts } = aStore();
    const { execute, readModel } = store.getState();

    expect(execute(rename(readModel, { id: "A1", title: "  " }), "rename")).toBe(false);

    expect(posts).toEqual([]);
    expect(store.getState().notices).toMatchObject([
      { kind: "problem", problem: { kind: "empty-title" } },
    ]);
  });

  it("does nothing for a reader", () => {
    const { store, posts, title } = aStore({ role: "view" });

    expect(store.getState().dispatch(setTitle("Guess"), "rename")).toBe(false);

    expect(title()).toBe("Guess it");
    expect(posts).toEqual([]);
  });
});

describe("what the server refuses", () => {
  it("is taken back, with the reason and what it was", async () => {
    const { store, answer, title } = aStore();
    store.getState().dispatch(setTitle("Guess"), "rename");

    await answer({
      kind: "answered",
      results: [{ n: 0, rejected: "duplicate", detail: "Taken." }],
    });

    expect(title()).toBe("Guess it");
    expect(store.getState()).toMatchObject({
      saveState: { kind: "rejected", code: "duplicate", detail: "Taken." },
      canUndo: false,
      notices: [
        {
          ...{ kind: "rejected", gesture: "rename", code: "duplicate", detail: "Taken." },
          texts: ["Guess"],
        },
      ],
    });
  });

  it("ends all writing when the link was withdrawn, and says how much was not saved", async () => {
    const { store, answer, title } = aStore({ reload: { kind: "missing" } });
    store.getState().dispatch(setTitle("Guess"), "rename");
    store.getState().dispatch(setTitle("Guess again"), "rename");

    await answer({ kind: "refused", code: "not-found", detail: undefined });

    expect(title()).toBe("Guess it");
    expect(store.getState()).toMatchObject({
      role: "view",
      notices: [{ kind: "access-lost", lost: 2 }],
    });
  });

  it("is set aside whole when the link was withdrawn, to be kept elsewhere", async () => {
    const { store, answer } = aStore({ reload: { kind: "missing" } });
    store.getState().dispatch(setTitle("Guess again"), "rename");

    await answer({ kind: "refused", code: "not-found", detail: undefined });

    const { stranded, settleStranded } = store.getState();
    expect(stranded?.why).toBe("access-lost");
    expect(stranded?.records.find(({ id }) => id === "A1")).toMatchObject({ title: "Guess again" });
    settleStranded();
    expect(store.getState().stranded).toBeNull();
  });
});

describe("a slider on its way", () => {
  it("is computed once a frame, with the newest value, and sends nothing", () => {
    const { store, ranked, frames, drawFrame, posts } = aStore();

    store.getState().preview(setRate(0.3));
    store.getState().preview(setRate(0.4));
    expect(frames).toHaveLength(1);
    drawFrame();

    expect(ranked.slice(1).map((model) => model.of.attack[0]?.ratePerYear?.mid)).toEqual([0.4]);
    expect(posts).toEqual([]);
    expect(store.getState().canUndo).toBe(false);
  });

  it("ends as one gesture", () => {
    const { store, drawFrame, posts, ranked } = aStore();
    store.getState().preview(setRate(0.3));
    drawFrame();

    store.getState().dispatch(setRate(0.5), "set-estimate");
    drawFrame();

    expect(posts).toEqual([[{ n: 0, ops: setRate(0.5) }]]);
    expect(ranked.at(-1)?.of.attack[0]?.ratePerYear?.mid).toBe(0.5);
  });

  it("is kept where it was held, though the model shows that already", () => {
    const { store, drawFrame, posts } = aStore();
    store.getState().preview(setRate(0.3));
    drawFrame();

    store.getState().endPreview();
    const { readModel, execute } = store.getState();
    execute(setEstimate(readModel, { id: "A1", field: "ratePerYear", mid: 0.3 }), "set-estimate");

    expect(posts[0]?.[0]?.ops).toMatchObject([{ id: "A1", fields: { ratePerYear: { mid: 0.3 } } }]);
    expect(store.getState().canUndo).toBe(true);
  });

  it("leaves nothing behind when it is let go", () => {
    const { store, drawFrame } = aStore();
    const before = store.getState().records.get("A1");
    store.getState().preview(setRate(0.3));
    drawFrame();

    store.getState().preview(null);
    drawFrame();

    expect(store.getState().records.get("A1")).toEqual(before);
  });
});

describe("undo and redo", () => {
  it("take one gesture back and do it again, each as a batch of its own", async () => {
    const { store, commit, posts, title } = aStore();
    store.getState().dispatch(setTitle("Guess"), "rename");
    await commit(0, 11);
    expect(store.getState()).toMatchObject({ canUndo: true, undoGesture: "rename" });

    store.getState().undo();
    expect(title()).toBe("Guess it");
    expect(store.getState()).toMatchObject({ canUndo: false, canRedo: true });
    await commit(1, 12);
    store.getState().redo();

    expect(title()).toBe("Guess");
    expect(posts.map((batches) => batches[0]?.ops)).toMatchObject([
      setTitle("Guess"),
      [{ fields: { title: "Guess it" }, expect: { title: 11 } }],
      [{ fields: { title: "Guess" }, expect: { title: 12 } }],
    ]);
  });

  it("forget what was undone after a new gesture", async () => {
    const { store, commit } = aStore();
    store.getState().dispatch(setTitle("Guess"), "rename");
    await commit(0, 11);
    store.getState().undo();

    store.getState().dispatch(setRate(0.3), "set-estimate");

    expect(store.getState()).toMatchObject({ canRedo: false, undoGesture: "set-estimate" });
  });

  it("tell which fields were left alone because somebody else wrote to them", async () => {
    const theirs = someRecords({ kind: "attack", id: "A1", title: "Theirs" });
    const { store, commit, title } = aStore({ reload: snapshotOf(theirs, 13) });
    store.getState().dispatch(setTitle("Guess"), "rename");
    await commit(0, 11);
    store.getState().undo();

    await commit(1, 13, [{ id: "A1", field: "title" }]);

    expect(title()).toBe("Theirs");
    expect(store.getState().notices).toMatchObject([{ kind: "undo-skipped", ids: ["A1"] }]);
  });

  it("take back what is left where somebody deleted a part, and say so", async () => {
    const left = someRecords({ kind: "attack", id: "A1", title: "Guess" });
    const rest = snapshotOf(
      left.filter(({ id }) => id !== "D1"),
      12,
    );
    const { store, connection, commit, posts, title } = aStore({ reload: rest });
    const lock = { op: "patch", id: "D1", fields: { title: "Lock" } } as const;
    store.getState().dispatch([lock, ...setTitle("Guess")], "rename");
    await commit(0, 11);
    await connection.look();
    store.getState().undo();

    expect(title()).toBe("Guess it");
    expect(store.getState().notices).toMatchObject([{ kind: "undo-skipped", ids: [] }]);
    expect(posts.at(-1)?.[0]?.ops).toMatchObject([
      { id: "A1", fields: { title: "Guess it" }, expect: { title: 11 } },
    ]);
  });

  it("say that nothing can be taken back where all of it is gone", async () => {
    const rest = someRecords().filter(({ id }) => id !== "D1");
    const { store, connection, commit } = aStore({ reload: snapshotOf(rest, 12) });
    store.getState().dispatch([{ op: "patch", id: "D1", fields: { title: "Lock" } }], "rename");
    await commit(0, 11);
    await connection.look();
    store.getState().undo();

    expect(store.getState()).toMatchObject({
      canUndo: false,
      notices: [{ kind: "not-undone", gesture: "rename", code: "unknown-record" }],
    });
  });
});

describe("the selection", () => {
  it("lets go of what is deleted", () => {
    const { store } = aStore();
    store.getState().select(["A1", "D1"]);

    store.getState().dispatch([{ op: "delete", id: "D1" }], "delete");

    expect([...store.getState().selectedIds]).toEqual(["A1"]);
  });
});
