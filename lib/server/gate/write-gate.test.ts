import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { blankModel } from "@/lib/catalog/blank-model";
import { authorize } from "@/lib/server/access/authorize";
import type { Connection } from "@/lib/server/db/driver";
import { type Database, openDatabase } from "@/lib/server/db/open-database";
import type { Transactions } from "@/lib/server/db/transactions";
import { submitBatches } from "@/lib/server/gate/submit-batches";
import { type Env, readEnv } from "@/lib/server/env";
import { WriteGate } from "@/lib/server/gate/write-gate";
import { createLog } from "@/lib/server/log";
import { createModel } from "@/lib/server/models/create-model";
import { type Operation, operationSchema } from "@/lib/sync/operations";

let folder: string;
let database: Database;
let modelId: string;
let token: string;
let handle: string;
/** Runs at the end of each transaction, where a full disk would make the commit fail. */
let beforeCommit: (connection: Connection) => void;
let commits: number;
let gate: WriteGate;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "parapet-gate-"));
  database = await openDatabase(path.join(folder, "parapet.db"));
  const model = await createModel({ database }, blankModel("Gate"), null);
  modelId = model.modelId;
  token = model.manageToken;
  handle = token.split(".")[0] ?? "";
  beforeCommit = () => undefined;
  commits = 0;
  const transactions: Transactions = {
    write: async (work) => {
      const result = await database.transactions.write((connection) => {
        const done = work(connection);
        beforeCommit(connection);
        return done;
      });
      commits += 1;
      return result;
    },
  };
  gate = new WriteGate({ reader: database.reader, transactions }, createLog("silent"));
});
afterEach(async () => {
  await gate.idle();
  await database.close();
  await rm(folder, { recursive: true });
});

function anEnv(): Env {
  const env = readEnv({});
  if (!env.ok) throw new Error("the defaults are wrong");
  return env.value;
}

const put = (id: string): Operation =>
  operationSchema.parse({ op: "put", kind: "asset", id, fields: { title: id } });

function submit(n: number, ...ops: Operation[]) {
  const author = { kind: "link", handle } as const;
  return gate.submit({ modelId, author, clientId: "c", batch: { n, ops } });
}

/** Ids of assets as a new process would find them. */
function storedAssets(): string[] {
  const fresh = new WriteGate(database, createLog("silent"));
  return (fresh.read(modelId)?.records ?? []).flatMap((r) => (r.kind === "asset" ? [r.id] : []));
}

const assetsInMemory = () =>
  (gate.read(modelId)?.records ?? []).flatMap((r) => (r.kind === "asset" ? [r.id] : []));

describe(WriteGate, () => {
  it("commits what arrives together in one go", async () => {
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, n) => submit(n, put(`S${String(n)}`))),
    );

    expect(results.map((result) => "seq" in result && result.seq)).toEqual(
      Array.from({ length: 30 }, (_, n) => n + 2),
    );
    expect(commits).toBe(1);
  });

  it("does not wait for more than 64 operations", async () => {
    const ops = (from: number) => Array.from({ length: 40 }, (_, i) => put(`S${String(from + i)}`));

    await Promise.all([submit(1, ...ops(0)), submit(2, ...ops(40)), submit(3, ...ops(80))]);

    expect(commits).toBe(3);
  });

  it("lets others have a turn between two commits of a long import", async () => {
    const request = new Request("http://localhost", {
      headers: { authorization: `Bearer ${token}` },
    });
    const access = authorize({ database, env: anEnv() }, request, modelId, "edit");
    const batches = Array.from({ length: 1_000 }, (_, n) => ({ n, ops: [put(`S${String(n)}`)] }));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);

    await submitBatches({ gate }, access, { clientId: "import", batches });

    clearInterval(timer);
    expect(commits).toBe(16);
    expect(turns).toBeGreaterThanOrEqual(10);
  });

  it("answers after the commit, never before", async () => {
    let isCommitted = false;
    beforeCommit = () => {
      isCommitted = false;
      queueMicrotask(() => (isCommitted = true));
    };

    const answered = submit(1, put("S1")).then(() => isCommitted);

    expect(await answered).toBe(true);
    expect(storedAssets()).toEqual(["S1"]);
  });

  it("shows nobody what was not committed, and takes it when it is sent again", async () => {
    await submit(1, put("S1"));
    beforeCommit = () => {
      throw new Error("disk full");
    };

    await expect(submit(2, put("S2"))).rejects.toMatchObject({ code: "not-saved" });
    expect([assetsInMemory(), storedAssets()]).toEqual([["S1"], ["S1"]]);

    beforeCommit = () => undefined;
    expect(await submit(2, put("S2"))).toEqual({ n: 2, seq: 3 });
    expect([assetsInMemory(), storedAssets()]).toEqual([
      ["S1", "S2"],
      ["S1", "S2"],
    ]);
  });

  it("forgets what it had in memory of a batch that broke off in the middle", async () => {
    await database.transactions.write((connection) =>
      connection.exec(
        `CREATE TRIGGER refuse BEFORE INSERT ON operations WHEN NEW.n = 13
         BEGIN SELECT RAISE(ABORT, 'refused'); END`,
      ),
    );

    await expect(submit(13, put("S13"))).rejects.toMatchObject({ code: "not-saved" });

    expect(assetsInMemory()).toEqual([]);
    expect(await submit(14, put("S13"))).toEqual({ n: 14, seq: 2 });
  });

  it("saves the neighbours of a batch that cannot be written", async () => {
    beforeCommit = (connection) => {
      if (connection.first("SELECT 1 FROM records WHERE id = 'Spoison'")) throw new Error("poison");
    };

    const outcomes = await Promise.allSettled([
      submit(1, put("S1")),
      submit(2, put("Spoison")),
      submit(3, put("S3")),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(storedAssets()).toEqual(["S1", "S3"]);
    expect(database.reader.all("SELECT seq FROM operations ORDER BY seq")).toEqual([[1], [2], [3]]);
  });

  it("checks at the commit that the link still lets in", async () => {
    const pending = submit(1, put("S1"));
    await database.prisma.link.delete({ where: { handle } });

    await expect(pending).rejects.toMatchObject({ code: "not-found" });
    expect(storedAssets()).toEqual([]);
  });

  it("reads a model anew when something else has written to the database", async () => {
    await submit(1, put("S1"));
    const other = new WriteGate(database, createLog("silent"));
    const author = { kind: "link", handle } as const;
    await other.submit({ modelId, author, clientId: "o", batch: { n: 1, ops: [put("S2")] } });

    expect(await submit(2, put("S2"))).toMatchObject({ seq: 4 });
    expect(assetsInMemory()).toEqual(["S1", "S2"]);
  });

  it("keeps a history that, folded from its start, is the present", async () => {
    await submit(1, put("S1"), put("S2"));
    await submit(
      2,
      operationSchema.parse({ op: "patch", id: "S1", fields: { title: "new", notes: "n" } }),
    );
    await submit(3, operationSchema.parse({ op: "patch", id: "S1", fields: { notes: null } }));
    await submit(4, operationSchema.parse({ op: "delete", id: "S2" }));

    const folded = new Map<string, Record<string, unknown>>();
    const rows = database.reader.all("SELECT changes FROM operations ORDER BY seq");
    for (const [changes] of rows) {
      for (const change of JSON.parse(String(changes)) as Described[]) {
        if (change.gone) folded.delete(change.id);
        else if (change.put) folded.set(change.id, change.put);
        else {
          const next = { ...folded.get(change.id), ...change.set };
          const kept = Object.entries(next).filter(([, value]) => value !== null);
          folded.set(change.id, Object.fromEntries(kept));
        }
      }
    }

    const present = JSON.parse(JSON.stringify(gate.read(modelId)?.records)) as { id: string }[];
    expect(Object.fromEntries(folded)).toEqual(Object.fromEntries(present.map((r) => [r.id, r])));
  });
});

type Described = {
  readonly id: string;
  readonly gone?: true;
  readonly put?: Record<string, unknown>;
  readonly set?: Record<string, unknown>;
};
