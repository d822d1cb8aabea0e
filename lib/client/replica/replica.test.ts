import { describe, expect, it } from "vitest";

import type { Operation } from "@/lib/sync/operations";

import { put } from "../commands/put";
import { acknowledged, aReplica, rename, submit, titleOf } from "../testing/a-replica";
import { someRecords } from "../testing/records";
import type { Step } from "./commit-step";

describe("a replica", () => {
  it("shows a gesture before the server has answered", () => {
    const replica = aReplica();

    submit(replica, [rename("A1", "Guess")]);

    expect(titleOf(replica, "A1")).toBe("Guess");
    expect(replica.confirmedSeq).toBe(10);
    expect(replica.sendable()).toEqual([{ n: 0, ops: [rename("A1", "Guess")] }]);
  });

  it("refuses what the server would refuse, and is as before", () => {
    const replica = aReplica();
    const twin = put("attack", "D1", { title: "Takes the place of a defense" });

    expect(replica.submit([rename("A1", "Guess"), twin]).ok).toBe(false);
    expect(titleOf(replica, "A1")).toBe("Guess it");
    expect(replica.pendingCount).toBe(0);
  });

  it("takes a rejected batch back and keeps the ones after it", () => {
    const replica = aReplica();
    const first = submit(replica, [rename("A1", "First")]);
    submit(replica, [rename("A2", "Second")]);

    replica.reject(first);

    expect(titleOf(replica, "A1")).toBe("Guess it");
    expect(titleOf(replica, "A2")).toBe("Second");
    expect(replica.sendable().map(({ n }) => n)).toEqual([1]);
  });

  it("replays what is pending on the state that others have made", () => {
    const replica = aReplica();
    submit(replica, [rename("A1", "Mine")]);

    replica.reset(
      someRecords(
        { kind: "attack", id: "A1", title: "Theirs", notes: "Their notes" },
        { kind: "attacker", id: "T9", title: "New here" },
      ),
      15,
    );

    expect(replica.table.record("A1")).toMatchObject({ title: "Mine", notes: "Their notes" });
    expect(titleOf(replica, "T9")).toBe("New here");
    expect(replica.confirmedSeq).toBe(15);
  });

  it("lets go of records that others deleted", () => {
    const replica = aReplica();

    const touched = replica.reset(
      someRecords().filter(({ id }) => id !== "D3"),
      11,
    );

    expect(replica.table.record("D3")).toBeUndefined();
    expect([...touched]).toEqual(["D3"]);
  });

  it("knows that somebody else wrote in between when the number jumps", () => {
    const replica = aReplica();
    const first = submit(replica, [rename("A1", "First")]);
    const second = submit(replica, [rename("A1", "Second")]);

    expect(replica.acknowledge(acknowledged(first, 11)).isBehind).toBe(false);
    expect(replica.acknowledge(acknowledged(second, 13)).isBehind).toBe(true);
    expect(titleOf(replica, "A1")).toBe("Second");
  });

  it("shows a draft without sending it, and takes it off for the next one", () => {
    const replica = aReplica();

    replica.showDraft([rename("A1", "Draft 1"), rename("A2", "Draft 1")]);
    replica.showDraft([rename("A1", "Draft 2")]);

    expect(titleOf(replica, "A1")).toBe("Draft 2");
    expect(titleOf(replica, "A2")).toBe("Read it over a shoulder");
    expect(replica.sendable()).toEqual([]);
    replica.showDraft(null);
    expect(titleOf(replica, "A1")).toBe("Guess it");
  });

  it("keeps a draft on top of what is acknowledged below it", () => {
    const replica = aReplica();
    const n = submit(replica, [rename("A1", "Sent")]);
    replica.showDraft([rename("A1", "Draft")]);

    replica.acknowledge(acknowledged(n, 11));

    expect(titleOf(replica, "A1")).toBe("Draft");
    replica.showDraft(null);
    expect(titleOf(replica, "A1")).toBe("Sent");
  });
});

describe("what another page has left", () => {
  const origin = { clientId: "gone", n: 7 };
  const left = (ops: Operation[], base = {}) => ({ undoes: null, origin, base, ops });

  it("goes apart from this page's own, under its own name", () => {
    const replica = aReplica();
    const { n } = replica.adopt(left([rename("A1", "Left")]));
    submit(replica, [rename("A2", "Own")]);

    expect(titleOf(replica, "A1")).toBe("Left");
    expect(replica.sendable()).toEqual([{ n, ops: [rename("A1", "Left")], origin }]);
    replica.acknowledge(acknowledged(n, 11));
    expect(replica.sendable().map((batch) => batch.origin)).toEqual([undefined]);
  });

  it("is sent even when it no longer fits: the server may have it already", () => {
    const replica = aReplica();

    replica.adopt(left([{ op: "delete", id: "gone-already" }]));

    expect(replica.sendable()).toHaveLength(1);
  });

  it("tells what others wrote to the same field since it was made", () => {
    const replica = aReplica();
    const { n } = replica.adopt(left([rename("A1", "Left")], { A1: { title: "Guessing" } }));

    expect(replica.acknowledge(acknowledged(n, 11)).overtaken).toEqual([
      { id: "A1", field: "title", theirs: "Guess it", mine: "Left" },
    ]);
  });

  it("tells nothing when nobody else has written, or has written the same", () => {
    const replica = aReplica();
    const first = replica.adopt(left([rename("A1", "Left")], { A1: { title: "Guess it" } }));
    const second = replica.adopt(left([rename("A2", "Read it")], { A2: { title: "Reading" } }));
    replica.reset(someRecords({ kind: "attack", id: "A2", title: "Read it" }), 11);

    expect(replica.acknowledge(acknowledged(first.n, 12)).overtaken).toEqual([]);
    expect(replica.acknowledge(acknowledged(second.n, 13)).overtaken).toEqual([]);
  });
});

describe("commits that are told in their order", () => {
  const theirs = (seq: number, id: string, title: string): Step => ({
    seq,
    n: null,
    changes: [{ id, set: { title } }],
    skipped: [],
  });
  const own = (seq: number, n: number): Step => ({ seq, n, changes: null, skipped: [] });

  it("go below what is pending, which stays on top", () => {
    const replica = aReplica();
    submit(replica, [rename("A1", "Mine")]);

    const { touched, hasGap } = replica.advance([
      theirs(11, "A1", "Theirs"),
      theirs(12, "A2", "Also theirs"),
    ]);

    expect([hasGap, replica.confirmedSeq]).toEqual([false, 12]);
    expect([titleOf(replica, "A1"), titleOf(replica, "A2")]).toEqual(["Mine", "Also theirs"]);
    expect(touched).toEqual(new Set(["A1", "A2"]));
    replica.reject(0);
    expect(titleOf(replica, "A1")).toBe("Theirs");
  });

  it("settle own batches in the order of the server, not in that of the page", () => {
    const replica = aReplica();
    const n = submit(replica, [rename("A1", "Mine")]);

    replica.advance([theirs(11, "A1", "Theirs"), own(12, n), theirs(13, "A1", "Last")]);

    expect([titleOf(replica, "A1"), replica.pendingCount]).toEqual(["Last", 0]);
  });

  it("may come twice", () => {
    const replica = aReplica();
    const n = submit(replica, [rename("A1", "Mine")]);

    replica.advance([
      own(11, n),
      theirs(12, "A1", "Theirs"),
      own(11, n),
      theirs(12, "A1", "Theirs"),
    ]);

    expect([titleOf(replica, "A1"), replica.confirmedSeq]).toEqual(["Theirs", 12]);
  });

  it("change nothing where one is missing, or is of records that are not there", () => {
    const replica = aReplica();

    expect(replica.advance([theirs(12, "A1", "Too early")]).hasGap).toBe(true);
    expect(replica.advance([theirs(11, "NONE", "Nowhere")]).hasGap).toBe(true);
    expect([titleOf(replica, "A1"), replica.confirmedSeq]).toEqual(["Guess it", 10]);
  });

  it("are not passed over when an answer by HTTP comes first", () => {
    const replica = aReplica();
    const n = submit(replica, [rename("A1", "Mine")]);

    expect(replica.acknowledge(acknowledged(n, 12)).isBehind).toBe(true);
    expect([replica.confirmedSeq, replica.pendingCount, replica.sendable()]).toEqual([10, 0, []]);
    replica.advance([theirs(11, "A2", "Theirs"), own(12, n)]);

    expect([titleOf(replica, "A1"), titleOf(replica, "A2")]).toEqual(["Mine", "Theirs"]);
    expect(replica.confirmedSeq).toBe(12);
  });
});
