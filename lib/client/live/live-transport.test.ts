import { describe, expect, it } from "vitest";

import type { Batch } from "@/lib/sync/operations";

import { aLine } from "./testing/a-line";

const batch = (n: number, text = "x"): Batch => ({
  n,
  ops: [{ op: "patch", id: "A1", fields: { notes: text } }],
});
const large = (n: number) => batch(n, "x".repeat(50_000));
const opsOf = (sent: readonly unknown[]) =>
  sent.flatMap((frame) => {
    const { type, batches = [] } = frame as { type: string; batches?: { n: number }[] };
    return type === "ops" ? batches.map(({ n }) => n) : [];
  });

describe("a page with a connection", () => {
  it("shows its ticket and what it has seen in the first frame, and nothing before", async () => {
    const line = aLine([batch(0)]);
    line.transport.open();
    await line.settled();
    expect(line.last().sent).toEqual([]);
    line.last().handlers.onOpen();

    expect(line.last().sent).toEqual([
      {
        type: "hello",
        protocol: 1,
        ticket: "T",
        clientId: "c",
        seen: { seq: 10, epoch: "E", asReader: false },
      },
    ]);
  });

  it("sends each batch once, and is told of it by its place in the order", async () => {
    const waiting = [batch(0)];
    const line = aLine(waiting);
    line.transport.open();
    await line.welcome();
    waiting.push(batch(1));
    line.transport.wake();
    line.transport.wake();
    await line.settled();

    expect(opsOf(line.last().sent)).toEqual([0, 1]);
    line.say({ type: "ack", n: 0, seq: 11 });
    const at = "2026-01-01T00:00:00.000Z";
    line.say({ type: "patches", seq: 12, at, by: null, changes: [] });
    expect(line.told.steps).toEqual([
      { seq: 11, n: 0, changes: null, skipped: [] },
      {
        ...{ seq: 12, n: null, changes: [], skipped: [] },
        authorship: { at, by: null, mine: false },
      },
    ]);
  });

  it("sends a batch that is too large by HTTP, and what comes after it when it is answered", async () => {
    const waiting = [batch(0), large(1), batch(2)];
    const line = aLine(waiting);
    line.answerPosts({ kind: "answered", results: [{ n: 1, seq: 12, skipped: [] }] });
    line.transport.open();
    await line.welcome();
    expect([opsOf(line.last().sent), line.posts]).toEqual([[0], []]);

    line.say({ type: "ack", n: 0, seq: 11 });
    line.transport.wake();
    await line.settled();
    expect(line.posts.map((batches) => batches.map(({ n }) => n))).toEqual([[1]]);
    expect(line.told.answered).toEqual([1]);

    line.transport.wake();
    await line.settled();
    expect(opsOf(line.last().sent)).toEqual([0, 2]);
  });

  it("sends by HTTP what another page has made, for which its connection cannot speak", async () => {
    const line = aLine([{ ...batch(0), origin: { clientId: "gone", n: 4 } }, batch(1)]);
    line.answerPosts({ kind: "answered", results: [{ n: 0, seq: 11, skipped: [] }] });
    line.transport.open();
    await line.welcome();
    line.transport.wake();
    await line.settled();

    expect(line.posts.map((batches) => batches.map(({ n }) => n))).toEqual([[0]]);
    expect(opsOf(line.last().sent)).toEqual([1]);
  });

  it("sends again what was not answered before the connection broke", async () => {
    const line = aLine([batch(0)]);
    line.transport.open();
    await line.welcome();
    line.last().handlers.onClose(1006, "");
    await line.passPause();
    await line.welcome();

    expect(line.sockets).toHaveLength(2);
    expect(opsOf(line.last().sent)).toEqual([0]);
  });

  it("notices a line that is dead without having been closed", async () => {
    const line = aLine();
    line.transport.open();
    await line.welcome();
    await line.passPause();
    expect(line.last().sent.at(-1)).toEqual({ type: "ping" });
    line.say({ type: "pong" });
    await line.passPause();
    expect(line.told.status.at(-1)).toBe("live");

    await line.passPause();
    expect([line.told.status.at(-1), line.last().isClosed]).toEqual(["away", true]);
  });
});

describe("a page without a connection", () => {
  it("saves by HTTP, asks what is new, and tries again at longer and longer intervals", async () => {
    const line = aLine([batch(0)]);
    line.setTicket({ kind: "unreachable", retryAfterMs: null });
    line.transport.open();
    await line.settled();
    expect([line.posts.length, line.told.away, line.transport.isOffline]).toEqual([1, 1, true]);

    const waits = [];
    for (let i = 0; i < 7; i += 1) {
      // The newest pause is the one before the next try for a connection.
      const next = line.pauses.findLast(({ ms }) => ms !== 500 || i === 0);
      waits.push(next?.ms);
      if (next) line.pauses.splice(line.pauses.indexOf(next), 1);
      next?.run();
      await line.settled();
    }
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });

  it("comes back after a restart when the server asked it to", async () => {
    const line = aLine();
    line.transport.open();
    await line.welcome();
    line.closeWith("restart", "restart 2345");

    expect(line.pauses.map(({ ms }) => ms)).toEqual([2345]);
  });

  it("is one as soon as the browser knows that the network is gone", async () => {
    const line = aLine([batch(0)]);
    line.transport.open();
    await line.welcome();
    line.transport.lose();
    await line.settled();

    expect([line.last().isClosed, line.told.status.at(-1)]).toEqual([true, "away"]);
    expect([line.posts.length, line.transport.isOffline]).toEqual([1, true]);
  });

  it("takes the model anew when what it has seen no longer fits", async () => {
    const line = aLine();
    line.transport.open();
    await line.welcome();
    line.closeWith("stale");
    await line.passPause();
    line.last().handlers.onOpen();

    expect(line.last().sent).toMatchObject([{ type: "hello", seen: null }]);
    await line.welcome({ seq: 20, missed: { kind: "snapshot", records: [] } });
    expect(line.told.snapshots).toEqual([20]);
  });

  it("sends over the new connection first when the network may be back, or by HTTP if there is none", async () => {
    const line = aLine([batch(0)]);
    line.transport.open();
    await line.welcome();
    line.transport.lose();
    await line.settled();
    const before = line.posts.length;
    line.transport.retryNow();
    await line.welcome();
    expect([line.posts.length, opsOf(line.last().sent)]).toEqual([before, [0]]);

    line.transport.lose();
    line.setTicket({ kind: "unreachable", retryAfterMs: null });
    const then = line.posts.length;
    line.transport.retryNow();
    await line.settled();
    expect(line.posts.length).toBe(then + 1);
  });

  it("says when the model stands where it stood before what was seen of it", async () => {
    const line = aLine();
    line.transport.open();
    await line.welcome({ seq: 9, missed: { kind: "snapshot", records: [] } });

    expect(line.told.setBack).toEqual([9]);
  });

  it("stops for good where there is no way in any more, or the page is too old", async () => {
    const revoked = aLine();
    revoked.setTicket({ kind: "refused", code: "not-found" });
    revoked.transport.open();
    await revoked.settled();
    const old = aLine();
    old.transport.open();
    await old.settled();
    old.closeWith("other-protocol");

    expect([revoked.told.status.at(-1), revoked.told.ended]).toEqual(["ended", 1]);
    expect([old.told.status.at(-1), old.told.ended]).toEqual(["outdated", 0]);
    expect([revoked.pauses, old.pauses]).toEqual([[], []]);
  });

  it("hands everything to the browser when it goes away", async () => {
    const line = aLine([batch(0), batch(1)]);
    line.transport.open();
    await line.welcome();

    expect(line.transport.flush()).toBe(true);
    expect(line.posts.map((batches) => batches.map(({ n }) => n))).toEqual([[0, 1]]);
  });
});
