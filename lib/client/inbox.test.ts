import { describe, expect, it } from "vitest";

import { aStore, setTitle, snapshotOf } from "./testing/a-store";
import { someRecords } from "./testing/records";

describe("what others write", () => {
  it("is taken over when the numbers show that something was missed", async () => {
    const theirs = someRecords({ kind: "attack", id: "A2", title: "Theirs" });
    const { store, commit } = aStore({ reload: snapshotOf(theirs, 12, "manage") });
    store.getState().dispatch(setTitle("Guess"), "rename");

    await commit(0, 12);

    const { records, seq, role } = store.getState();
    expect(records.get("A2")).toMatchObject({ title: "Theirs" });
    expect({ seq, role }).toEqual({ seq: 12, role: "manage" });
  });
});

describe("a right that goes", () => {
  it("is told, with what is typed and cannot be written any more", async () => {
    const { store, connection } = aStore({ reload: snapshotOf(someRecords(), 11, "view") });
    await connection.look();

    expect(store.getState().dispatch(setTitle("Half a word"), "rename")).toBe(false);
    expect(store.getState().notices).toMatchObject([
      { kind: "role-lowered", role: "view" },
      { kind: "rejected", code: "forbidden", texts: ["Half a word"] },
    ]);
  });

  it("and comes back is told no more", async () => {
    const { store, connection } = aStore({ reload: snapshotOf(someRecords(), 11, "edit") });
    store.setState({ role: "view", notices: [{ kind: "role-lowered", role: "view", key: 1 }] });
    await connection.look();

    expect(store.getState()).toMatchObject({ role: "edit", notices: [] });
  });

  it("is not told to whoever could only read from the beginning", async () => {
    const { store, connection } = aStore({
      role: "view",
      reload: snapshotOf(someRecords(), 11, "view"),
    });
    await connection.look();

    expect(store.getState().notices).toEqual([]);
  });
});

describe("a model with another past", () => {
  it("is told where nothing waits, and asked about where something does", async () => {
    const reload = snapshotOf(someRecords(), 4);
    if (reload.kind !== "found") throw new Error("a snapshot is found");
    const other = { ...reload, snapshot: { ...reload.snapshot, epoch: 2 } };
    const [idle, busy] = [aStore({ reload: other }), aStore({ reload: other })];
    busy.store.getState().dispatch(setTitle("Guess"), "rename");
    await idle.connection.look();
    await busy.connection.look();

    expect(idle.store.getState()).toMatchObject({
      stranded: null,
      notices: [{ kind: "set-back" }],
    });
    expect(busy.store.getState()).toMatchObject({ stranded: { why: "restored" }, notices: [] });
  });
});
