import { describe, expect, it } from "vitest";

import { aStore, setRate, setTitle, snapshotOf } from "./testing/a-store";
import { someRecords } from "./testing/records";

describe("changes that had to wait", () => {
  it("are reported when they are through: which others had written to, with both texts", async () => {
    const theirs = someRecords({ kind: "attack", id: "A1", title: "Theirs" });
    const { store, answer, connection } = aStore({ reload: snapshotOf(theirs, 12) });
    store.getState().dispatch(setTitle("Mine"), "rename");
    store.getState().dispatch(setRate(0.3), "set-estimate");
    await answer({ kind: "unreachable", retryAfterMs: null });

    await connection.look();
    connection.retryNow();
    await answer({
      kind: "answered",
      results: [
        { n: 0, seq: 13, skipped: [] },
        { n: 1, rejected: "invalid-field" },
      ],
    });

    expect(store.getState().mergeReport).toMatchObject({
      merged: 1,
      isFromBefore: false,
      entries: [
        {
          gesture: "rename",
          why: { kind: "wrote-over", field: "title", theirs: "Theirs", mine: "Mine" },
          texts: ["Theirs"],
        },
        { gesture: "set-estimate", why: { kind: "refused", code: "invalid-field" } },
      ],
    });
    expect(store.getState().notices).toEqual([]);
  });

  it("are not spoken of when all went well", async () => {
    const { store, answer, connection, commit } = aStore();
    store.getState().dispatch(setTitle("Mine"), "rename");
    await answer({ kind: "unreachable", retryAfterMs: null });

    connection.retryNow();
    await commit(0, 11);

    expect(store.getState().mergeReport).toBeNull();
  });

  it("are told when an earlier page left them, but not those that were saved already", async () => {
    const kept = (n: number, title: string) => ({
      modelId: "M1",
      clientId: "gone",
      n,
      ops: setTitle(title),
      epoch: "1",
      undoes: null,
      base: {},
      gesture: "rename" as const,
      at: n,
    });
    const { store, answer, connection, posts, title } = aStore();
    connection.adopt([kept(4, "Saved already"), kept(5, "Left")]);
    expect(title()).toBe("Left");
    expect(posts[0]).toMatchObject([{ origin: { n: 4 } }, { origin: { n: 5 } }]);

    await answer({
      kind: "answered",
      results: [
        { n: 0, seq: 9, skipped: [] },
        { n: 1, seq: 11, skipped: [] },
      ],
    });

    expect(store.getState().mergeReport).toEqual({ isFromBefore: true, merged: 1, entries: [] });
  });

  it("do not carry out an undo whose gesture is unknown, and say so", () => {
    const { store, connection, posts } = aStore();

    connection.adopt([
      {
        modelId: "M1",
        clientId: "gone",
        n: 5,
        ops: setTitle("Before"),
        epoch: "1",
        undoes: 4,
        base: {},
        gesture: "rename",
        at: 1,
      },
    ]);

    expect(posts).toEqual([]);
    expect(store.getState().mergeReport?.entries).toMatchObject([
      { why: { kind: "undo-left-out" } },
    ]);
  });

  it("are set aside when the model's past is another than theirs", async () => {
    const restored = snapshotOf(someRecords(), 3);
    const { store, connection, answer } = aStore({
      reload:
        restored.kind === "found"
          ? { kind: "found", snapshot: { ...restored.snapshot, epoch: 2 } }
          : restored,
    });
    store.getState().dispatch(setTitle("Mine"), "rename");
    await answer({ kind: "unreachable", retryAfterMs: null });

    await connection.look();

    expect(store.getState()).toMatchObject({ seq: 3, stranded: { why: "restored" } });
  });
});
