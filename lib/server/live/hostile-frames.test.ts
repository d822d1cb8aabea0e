import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type Kind, KINDS } from "@/lib/model/record";
import { aServer, makeLink, makeModel, readSnapshot } from "@/lib/server/testing/a-server";
import type { Operation } from "@/lib/sync/operations";
import type { Role } from "@/lib/sync/role";
import type { Hello } from "@/lib/sync/live/client-frames";
import { seededRandom } from "@/lib/tooling/crash/random";

import { aHub, aPage, APage } from "./testing/a-page";
import { heapAfterCollection } from "./testing/heap-after-collection";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const answered = () =>
  server
    .services()
    .gate.idle()
    .then(() => new Promise(setImmediate));
const note = (id: string) => ({ op: "put", kind: "note", id, fields: { text: "x" } });

const FRAMES = 10_000;
/** The creation, and the witness's own batch. */
const SEQ_BEFORE = 2;
const FRAMES_PER_PAGE = 150;
const HEAP_GROWTH_MAX_BYTES = 20_000_000;

const GOOD = [
  { type: "ops", batches: [{ n: 3, ops: [{ op: "patch", id: "A1", fields: { title: "T" } }] }] },
  { type: "ops", batches: [{ n: 9, ops: [note("NF1"), { op: "delete", id: "NF1" }] }] },
  {
    type: "presence",
    state: { cursor: { x: 1, y: 2 }, selection: ["A1"], editing: { id: "A1", field: "title" } },
  },
  { type: "ping" },
  { type: "hello", protocol: 1, ticket: "T", clientId: "c", seen: null },
].map((frame) => JSON.stringify(frame));
const PIECES = [
  "__proto__",
  "constructor",
  "null",
  "1e999",
  "-1",
  "\u0000",
  "\ud800",
  "[[[[[[",
  '"',
  "}",
  "{",
  "\u202e",
  "9007199254740993",
  "true",
  '"role":"manage",',
  '"name":"Somebody",',
  '"seq":1,',
];

/** A frame that was good, and then met with an accident or two. */
function mutated(random: () => number): string {
  const pick = <T>(choices: readonly T[]): T | undefined =>
    choices[Math.floor(random() * choices.length)];
  let text = pick(GOOD) ?? "";
  for (let accidents = 1 + Math.floor(random() * 3); accidents > 0; accidents -= 1) {
    const at = Math.floor(random() * text.length);
    const to = Math.min(text.length, at + Math.floor(random() * 12));
    const kind = random();
    if (kind < 0.3) text = text.slice(0, at) + (pick(PIECES) ?? "") + text.slice(at);
    else if (kind < 0.55) text = text.slice(0, at) + text.slice(to);
    else if (kind < 0.7) text = text.slice(0, at) + text.slice(at, to).repeat(3) + text.slice(to);
    else if (kind < 0.85)
      text = text.slice(0, at) + String.fromCharCode(random() * 300) + text.slice(at + 1);
    else text = text.replaceAll(/\d+/g, () => String(Math.floor(random() * 20)));
  }
  return text;
}

describe("frames that no page would send", () => {
  it(`hurt nobody but their sender, ${String(FRAMES)} of them`, async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const random = seededRandom(seed);
    const fresh = await makeModel({ title: "Hostile" });
    const link = await makeLink(fresh, "edit");
    const { gate, hub } = aHub(server.services(), fresh.modelId, link.handle);
    const settled = () => gate.idle().then(() => new Promise(setImmediate));
    let seen: Hello["seen"] = null;
    const enter = (clientId: string) => {
      const page = new APage({ hub }, { clientId });
      page.hello("T", seen);
      const { seq, epoch } = page.welcome;
      seen = { seq, epoch, asReader: false };
      return page;
    };
    const witness = enter("witness");
    witness.ops(0, { op: "put", kind: "attack", id: "A1", fields: { title: "x" } });
    await settled();
    const heapBefore = heapAfterCollection();
    const ends = new Map<string, number>();
    for (let sent = 0; sent < FRAMES;) {
      const page = enter(`f${String(sent)}`);
      for (let i = 0; i < FRAMES_PER_PAGE && page.closed === null; i += 1, sent += 1) {
        page.say(mutated(random));
      }
      if (page.closed === null || sent % 20 === 0) await settled();
      ends.set(page.closed ?? "stayed", (ends.get(page.closed ?? "stayed") ?? 0) + 1);
      page.leave();
    }
    await settled();

    const why = `seed ${String(seed)}`;
    // A page is let go by name, or was lucky with all of its frames.
    expect(
      [...ends.keys()].filter((end) => !["malformed", "stayed"].includes(end)),
      why,
    ).toEqual([]);
    // The others heard of what was committed, and of nothing else.
    const { seq } = await readSnapshot(fresh.modelId, fresh.token);
    const byHostile = seq - SEQ_BEFORE;
    expect(witness.closed, why).toBeNull();
    expect(witness.of("patches").length, why).toBe(byHostile);
    expect(heapAfterCollection() - heapBefore, why).toBeLessThan(HEAP_GROWTH_MAX_BYTES);
    witness.ops(1, note("N_AFTER"));
    await settled();
    expect(witness.of("ack"), why).toHaveLength(2);
    witness.leave();
  });
});

describe("a page that lies", () => {
  it("about its client id is answered for its own batches only", async () => {
    const fresh = await makeModel({ title: "Lies" });
    const [first, second] = [await makeLink(fresh, "edit"), await makeLink(fresh, "edit")];
    const services = server.services();
    const honest = await aPage(services, { ...fresh, ...first }, { clientId: "same" });
    const liar = await aPage(services, { ...fresh, ...second }, { clientId: "same" });

    honest.ops(0, note("N1"));
    await answered();
    liar.ops(0, note("N2"));
    await answered();

    expect([honest.of("ack"), liar.of("ack")]).toEqual([
      [{ type: "ack", n: 0, seq: 2 }],
      [{ type: "ack", n: 0, seq: 3 }],
    ]);
    expect([honest.of("patches").length, liar.of("patches").length]).toEqual([1, 1]);
  });

  it("about its past gets the whole model, and can come out of any order", async () => {
    const fresh = await makeModel({ title: "Lies" });
    const page = await aPage(server.services(), fresh, {
      seen: { seq: 4_000_000, epoch: "made up", asReader: false },
    });
    page.ops(7, note("N7"));
    page.ops(3, note("N3"));
    page.ops(7, note("N7"));
    await answered();

    expect(page.welcome.missed.kind).toBe("snapshot");
    expect(page.of("ack").map(({ n, seq }) => [n, seq])).toEqual([
      [7, 2],
      [3, 3],
      [7, 2],
    ]);
  });
});

type Sample = { readonly kind: Kind; readonly id: string; readonly fields: object };

/** How to ask for each operation there is; a new one does not compile without a line here. */
const ASK: Record<Operation["op"], (sample: Sample) => object> = {
  put: ({ kind, id, fields }) => ({ op: "put", kind, id, fields }),
  patch: ({ id, fields }) => ({ op: "patch", id, fields }),
  delete: ({ id }) => ({ op: "delete", id }),
};

const SAMPLES: readonly Sample[] = [
  { kind: "model", id: "model", fields: { title: "t" } },
  { kind: "asset", id: "S1", fields: { title: "t" } },
  { kind: "place", id: "L1", fields: { title: "t" } },
  { kind: "failure", id: "F1", fields: { title: "t", assetId: "S1" } },
  { kind: "attacker", id: "T1", fields: { title: "t" } },
  { kind: "attack", id: "A1", fields: { title: "t" } },
  { kind: "step", id: "X1", fields: { title: "t" } },
  { kind: "defense", id: "D1", fields: { title: "t" } },
  { kind: "effect", id: "E1", fields: { defenseId: "D1", targetId: "A1" } },
  { kind: "requirement", id: "R1", fields: { defenseId: "D1", requiredId: "D2" } },
  { kind: "group", id: "G1", fields: { title: "t", mode: "family" } },
  { kind: "plan", id: "P1", fields: { title: "t" } },
  { kind: "claim", id: "C1", fields: { text: "t" } },
  { kind: "override", id: "O1", fields: { defenseId: "D1", reason: "t" } },
  { kind: "signoff", id: "Y1", fields: { role: "t" } },
  { kind: "note", id: "N1", fields: { text: "t" } },
  { kind: "frame", id: "B1", fields: { title: "t" } },
  { kind: "comment", id: "K1", fields: { recordId: "A1", text: "t" } },
  { kind: "position", id: "Z1", fields: { recordId: "A1", x: 1, y: 2 } },
];

describe("every operation by every role over the socket", () => {
  it("is there for every kind of record", () => {
    expect(new Set(SAMPLES.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KINDS)));
  });

  it.each<Role>(["view", "participate", "edit", "manage"])("%s", async (role) => {
    const fresh = await makeModel({ title: "Matrix" });
    const services = server.services();
    const maker = await aPage(services, fresh, { clientId: "maker" });
    const all = SAMPLES.map(({ kind, id, fields }) => ({ op: "put", kind, id, fields }));
    maker.ops(0, ...all, { op: "put", kind: "defense", id: "D2", fields: { title: "t" } });
    await answered();
    expect(maker.of("reject")).toEqual([]);
    const page = await aPage(services, { ...fresh, ...(await makeLink(fresh, role)) });
    const before = (await readSnapshot(fresh.modelId, fresh.token)).seq;

    const operations = SAMPLES.flatMap((sample) => Object.values(ASK).map((ask) => ask(sample)));
    for (const [n, op] of operations.entries()) page.ops(n, op);
    await answered();

    const forbidden = new Set(
      page.of("reject").flatMap(({ n, code }) => (code === "forbidden" ? [n] : [])),
    );
    const isWriter = role === "edit" || role === "manage";
    // All of it was made by somebody else, so that even a comment is not theirs to change.
    expect(forbidden.size).toBe(isWriter ? 0 : operations.length);
    const after = (await readSnapshot(fresh.modelId, fresh.token)).seq;
    expect(after > before).toBe(isWriter);
    page.ops(1_000, {
      op: "put",
      kind: "comment",
      id: "K9",
      fields: { recordId: "B1", text: "x" },
    });
    await answered();
    const said = page.of("reject").some(({ n, code }) => n === 1_000 && code === "forbidden");
    expect(said).toBe(role === "view");
  });
});
