import { describe, expect, it, test } from "vitest";

import { acknowledged, aReplica, rename, submit, titleOf, undo } from "../testing/a-replica";
import { someRecords } from "../testing/records";

describe("undo in a replica", () => {
  it("protects what others write after the batch that is undone", () => {
    const replica = aReplica();
    const n = submit(replica, [rename("A1", "Mine")]);
    replica.acknowledge(acknowledged(n, 11));

    undo(replica, n);

    expect(replica.sendable()[0]?.ops).toMatchObject([
      { op: "patch", id: "A1", fields: { title: "Guess it" }, expect: { title: 11 } },
    ]);
  });

  it("waits until the server has numbered the batch that it undoes", () => {
    const replica = aReplica();
    const n = submit(replica, [rename("A1", "Mine")]);
    undo(replica, n);

    expect(titleOf(replica, "A1")).toBe("Guess it");
    expect(replica.sendable().map((batch) => batch.n)).toEqual([n]);
    replica.acknowledge(acknowledged(n, 11));
    expect(replica.sendable()[0]?.ops).toMatchObject([{ expect: { title: 11 } }]);
  });

  it("takes back one gesture after another on the same field without skipping its own writes", () => {
    const replica = aReplica();
    const first = submit(replica, [rename("A1", "First")]);
    replica.acknowledge(acknowledged(first, 11));
    const second = submit(replica, [rename("A1", "Second")]);
    replica.acknowledge(acknowledged(second, 12));
    const undoSecond = undo(replica, second);
    replica.acknowledge(acknowledged(undoSecond, 13));

    undo(replica, first);

    expect(replica.sendable()[0]?.ops).toMatchObject([{ expect: { title: 13 } }]);
    expect(titleOf(replica, "A1")).toBe("Guess it");
  });

  it("brings back what a deletion took along, and can then undo older gestures on it", () => {
    const replica = aReplica();
    const renamed = submit(replica, [rename("D1", "Longer passwords")]);
    replica.acknowledge(acknowledged(renamed, 11));
    const deleted = submit(replica, [{ op: "delete", id: "D1" }]);
    replica.acknowledge(acknowledged(deleted, 12));
    expect(replica.table.record("E1")).toBeUndefined();
    const restored = undo(replica, deleted);
    replica.acknowledge(acknowledged(restored, 13));

    undo(replica, renamed);

    expect(replica.table.record("E1")).toMatchObject({ share: { mid: 0.5 } });
    expect(titleOf(replica, "D1")).toBe("Long passwords");
    expect(replica.sendable()[0]?.ops).toMatchObject([{ expect: { title: 13 } }]);
  });

  it("goes with the batch when the server refuses that", () => {
    const replica = aReplica();
    const n = submit(replica, [rename("A1", "Mine")]);
    const undone = undo(replica, n);
    const redone = undo(replica, undone);

    expect(replica.reject(n).gone.map((batch) => batch.n)).toEqual([n, undone, redone]);
    expect(replica.pendingCount).toBe(0);
    expect(titleOf(replica, "A1")).toBe("Guess it");
  });

  it("sends the same operations when an answer was lost", () => {
    const replica = aReplica();
    const n = submit(replica, [rename("A1", "Mine")]);
    replica.acknowledge(acknowledged(n, 11));
    undo(replica, n);

    expect(replica.sendable()).toEqual(replica.sendable());
  });
});

test("an undo is sent again as it was sent first, since the server compares", () => {
  const replica = aReplica();
  const first = submit(replica, [rename("A1", "Mine")]);
  replica.acknowledge(acknowledged(first, 11));
  undo(replica, first);
  const [sent] = replica.sendable();

  replica.reset(someRecords(), 20);

  expect(replica.sendable()[0]).toEqual(sent);
});
