import "fake-indexeddb/auto";

import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { Operation } from "@/lib/sync/operations";

import { Outbox } from "./outbox";
import { KEPT_MAX, OUTBOX_NAME, OutboxDatabase } from "./outbox-database";
import { LEASE_MS, leaseClaims, lockClaims, type PageClaims } from "./page-claims";

const rename = (title: string): Operation[] => [{ op: "patch", id: "A1", fields: { title } }];
const aBatch = (n: number, more: { undoes?: number; ops?: Operation[] } = {}) => ({
  n,
  ops: more.ops ?? rename(`Title ${String(n)}`),
  undoes: more.undoes ?? null,
  base: { A1: { title: "Guess it" } },
  gesture: "rename" as const,
  epoch: "1",
});

let locks: Set<string>;
let now = 0;
const opened: Outbox[] = [];

beforeEach(() => {
  locks = new Set();
  now = 1_000;
});
afterEach(async () => {
  opened.splice(0).forEach((outbox) => outbox.close());
  await deleteDB(OUTBOX_NAME);
});

/** As the browser's locks: free while nobody holds them. */
function fakeLocks(): PageClaims {
  const held: string[] = [];
  return {
    claim: (clientId) => {
      if (locks.has(clientId)) return Promise.resolve(false);
      locks.add(clientId);
      held.push(clientId);
      return Promise.resolve(true);
    },
    release: () => held.forEach((clientId) => locks.delete(clientId)),
  };
}

function aPage(
  clientId: string,
  {
    modelId = "M1",
    open = () => OutboxDatabase.open(),
  }: { modelId?: string; open?: () => Promise<OutboxDatabase> } = {},
) {
  const onChange = vi.fn();
  const outbox = new Outbox({
    modelId,
    clientId,
    now: () => now,
    onChange,
    open: async () => ({ database: await open(), claims: fakeLocks() }),
  });
  opened.push(outbox);
  return { outbox, onChange };
}

/** The page ends and its locks with it; nothing is tidied up. */
const crash = (clientId: string) => void locks.delete(clientId);

describe("what waits", () => {
  it("outlives its page, in the order it was made, and is adopted by the next one", async () => {
    const { outbox } = aPage("one");
    outbox.keep(aBatch(0));
    now += 5;
    outbox.keep(aBatch(1));
    await outbox.written();
    crash("one");

    const left = await aPage("two").outbox.adopt();

    expect(left).toEqual([
      { ...aBatch(0), modelId: "M1", clientId: "one", at: 1_000 },
      { ...aBatch(1), modelId: "M1", clientId: "one", at: 1_005 },
    ]);
  });

  it("is forgotten when the server has said what became of it", async () => {
    const { outbox } = aPage("one");
    outbox.keep(aBatch(0));
    outbox.keep(aBatch(1));
    outbox.drop([{ n: 0 }]);
    await outbox.written();
    crash("one");

    expect((await aPage("two").outbox.adopt()).map(({ n }) => n)).toEqual([1]);
  });

  it("stays with the page that made it while that is open", async () => {
    const { outbox } = aPage("one");
    outbox.keep(aBatch(0));
    await outbox.written();

    expect(await aPage("two").outbox.adopt()).toEqual([]);
  });

  it("is adopted by one of several pages, and by another when that one is gone too", async () => {
    const { outbox } = aPage("gone");
    outbox.keep(aBatch(0));
    await outbox.written();
    crash("gone");
    const pages = [aPage("two").outbox, aPage("three").outbox];

    const found = await Promise.all(pages.map((page) => page.adopt()));
    expect(found.map(({ length }) => length).sort()).toEqual([0, 1]);

    ["two", "three", "gone"].forEach(crash);
    expect(await aPage("four").outbox.adopt()).toHaveLength(1);
  });

  it("belongs to its model", async () => {
    const { outbox } = aPage("one", { modelId: "M2" });
    outbox.keep(aBatch(0));
    await outbox.written();
    crash("one");

    expect(await aPage("two").outbox.adopt()).toEqual([]);
  });

  it("is dropped under the number of the page that made it", async () => {
    const { outbox } = aPage("one");
    outbox.keep(aBatch(7));
    await outbox.written();
    crash("one");
    const second = aPage("two").outbox;
    await second.adopt();

    second.drop([{ n: 0, origin: { clientId: "one", n: 7 } }]);
    await second.written();
    ["one", "two"].forEach(crash);

    expect(await aPage("three").outbox.adopt()).toEqual([]);
  });

  it("is kept as it is sent: an undo gets its last form before it goes", async () => {
    const { outbox } = aPage("one");
    outbox.keep(aBatch(1, { undoes: 0 }));
    const final: Operation[] = [
      { op: "patch", id: "A1", fields: { title: "Guess it" }, expect: { title: 12 } },
    ];

    outbox.keepFinal([{ n: 1, ops: final }]);
    await outbox.written();
    crash("one");

    expect(await aPage("two").outbox.adopt()).toMatchObject([{ n: 1, ops: final, undoes: null }]);
  });
});

describe("keeping", () => {
  it("is claimed of a batch when it is written, and not before", async () => {
    const { outbox, onChange } = aPage("one");
    outbox.keep(aBatch(0));
    outbox.keep(aBatch(1));
    outbox.drop([{ n: 1 }]);
    expect(outbox.writing).toBe(1);
    expect(onChange).not.toHaveBeenCalled();

    await outbox.written();

    expect(outbox.writing).toBe(0);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("is not claimed where the browser allows no storage", async () => {
    const { outbox, onChange } = aPage("one", {
      open: () => Promise.reject(new Error("private window")),
    });
    outbox.keep(aBatch(0));
    await outbox.written();

    expect(outbox.isKeeping).toBe(false);
    expect(onChange).toHaveBeenCalled();
  });

  it("is not claimed while something does not fit, and is again when that is through", async () => {
    const database = await OutboxDatabase.open();
    const put = vi.spyOn(database, "put").mockRejectedValueOnce(new Error("QuotaExceededError"));
    const { outbox, onChange } = aPage("one", { open: () => Promise.resolve(database) });
    outbox.keep(aBatch(0));
    await outbox.written();
    expect(put).toHaveBeenCalledOnce();
    expect(outbox.isKeeping).toBe(false);
    expect(onChange).toHaveBeenCalledOnce();

    outbox.drop([{ n: 0 }]);

    expect(outbox.isKeeping).toBe(true);
  });

  it("is committed at once, so that a page may end before it has an answer", async () => {
    const database = await OutboxDatabase.open();
    const commit = vi.spyOn(IDBTransaction.prototype, "commit");

    const written = database.put({ ...aBatch(0), modelId: "M1", clientId: "one", at: now });

    expect(commit).toHaveBeenCalledOnce();
    expect(await written).toBe(true);
    database.close();
  });

  it("ends at a number of batches for each model", async () => {
    const { outbox } = aPage("one");
    for (let n = 0; n <= KEPT_MAX; n += 1) outbox.keep(aBatch(n));
    await outbox.written();
    expect(outbox.isKeeping).toBe(false);

    outbox.drop([{ n: KEPT_MAX }, { n: 0 }]);
    outbox.keep(aBatch(KEPT_MAX + 1));
    await outbox.written();

    expect(outbox.isKeeping).toBe(true);
  });
});

describe("leases, where there are no locks", () => {
  const timers = { now: () => now, every: () => () => undefined };

  it("are held by one page until they run out", async () => {
    const database = await OutboxDatabase.open();
    const first = leaseClaims(database, timers);
    const second = leaseClaims(database, timers);

    expect(await first.claim("page")).toBe(true);
    expect(await second.claim("page")).toBe(false);
    now += LEASE_MS + 1;
    expect(await second.claim("page")).toBe(true);
    database.close();
  });

  it("are free at once when their page says that it ends", async () => {
    const database = await OutboxDatabase.open();
    const first = leaseClaims(database, timers);
    await first.claim("page");

    first.release();

    await vi.waitFor(async () => {
      expect(await leaseClaims(database, timers).claim("page")).toBe(true);
    });
    database.close();
  });

  it("are renewed while their page is open", async () => {
    const database = await OutboxDatabase.open();
    let renew: () => void = () => undefined;
    const first = leaseClaims(database, {
      now: () => now,
      every: (_, run) => {
        renew = run;
        return () => undefined;
      },
    });
    await first.claim("page");
    now += LEASE_MS - 1;
    renew();
    now += 2;

    expect(await leaseClaims(database, timers).claim("page")).toBe(false);
    database.close();
  });
});

describe("locks", () => {
  it("are asked for without waiting, and held until they are released", async () => {
    const ended: boolean[] = [];
    const request = (_name: string, _options: unknown, run: (lock: object | null) => unknown) => {
      const held = Promise.resolve(run({}));
      void held.then(() => ended.push(true));
      return held;
    };
    const claims = lockClaims({ request });

    expect(await claims.claim("page")).toBe(true);
    expect(ended).toEqual([]);
    claims.release();
    await Promise.resolve();
    await vi.waitFor(() => expect(ended).toEqual([true]));
  });
});
