import { describe, expect, it, test } from "vitest";

import {
  batchOpsSchema,
  type ClientFrame,
  clientFrameSchema,
  type Hello,
  helloSchema,
  opsSchema,
} from "./client-frames";
import { CLOSE_CODES, closeNameOf, restartAfterMs, restartReason } from "./close-codes";
import { type Person, PERSON_COLORS, type Placed, type Presence, SCREENS } from "./presence";
import { type Committed, type ServerFrame, serverFrameSchema, type Welcome } from "./server-frames";

const hello: Hello = {
  type: "hello",
  protocol: 1,
  ticket: "T",
  clientId: "c1",
  seen: { seq: 4, epoch: "E", asReader: false },
};
const batch = { n: 0, ops: [{ op: "delete", id: "A1" }] };
const person: Person = {
  id: "1",
  personId: "p",
  name: null,
  number: 1,
  color: 0,
  role: "edit",
  idle: false,
};

const busy: Presence = {
  screen: "board",
  cursor: { x: 1, y: -2.5 },
  view: { x: 0, y: 0, zoom: 1 },
  selection: ["A1"],
  editing: { id: "A1", field: "title" },
  drag: [{ id: "A1", x: 1, y: 2 }],
};

describe("what a page says", () => {
  it.each<ClientFrame>([
    { type: "ops", batches: [batch] },
    { type: "presence", state: {} },
    { type: "presence", state: busy },
    { type: "ping" },
  ])("is understood: $type", (frame) => {
    expect(clientFrameSchema.parse(frame)).toEqual(frame);
  });

  it.each([
    ["a name of its own choosing", { type: "presence", state: {}, name: "Somebody else" }],
    ["a name in its place", { type: "presence", state: { name: "Somebody else" } }],
    ["a number of the history", { type: "ops", batches: [{ ...batch, seq: 7 }] }],
    ["a place beyond every board", { type: "presence", state: { cursor: { x: 1e300, y: 0 } } }],
    ["no operation at all", { type: "ops", batches: [{ n: 0, ops: [] }] }],
    ["more batches than a frame holds", { type: "ops", batches: Array(65).fill(batch) }],
    ["what only the server says", { type: "people", here: [person], gone: [] }],
    ["nothing", {}],
  ])("is refused with %s", (_, frame) => {
    expect(clientFrameSchema.safeParse(frame).success).toBe(false);
  });

  it("may be a batch that is refused by its number, because its operations are judged apart", () => {
    const frame = { type: "ops", batches: [{ n: 7, ops: [{ op: "explode", id: "A1" }] }] };

    const [first] = opsSchema.parse(frame).batches;

    expect(first?.n).toBe(7);
    expect(batchOpsSchema.safeParse(first?.ops).success).toBe(false);
    expect(batchOpsSchema.safeParse(batch.ops).success).toBe(true);
  });

  it.each(SCREENS)("may come from the screen %s", (screen) => {
    expect(clientFrameSchema.safeParse({ type: "presence", state: { screen } }).success).toBe(true);
  });

  it("begins with what it has seen, or with nothing", () => {
    expect(helloSchema.safeParse(hello).success).toBe(true);
    expect(helloSchema.safeParse({ ...hello, seen: null }).success).toBe(true);
    expect(helloSchema.safeParse({ ...hello, role: "manage" }).success).toBe(false);
    expect(helloSchema.safeParse({ ...hello, seen: { ...hello.seen, seq: -1 } }).success).toBe(
      false,
    );
  });
});

test("what the server says is read back as it was", () => {
  const place: Placed = ["1", { cursor: { x: 1, y: 2 } }];
  const committed: Committed = {
    seq: 5,
    at: "2026-11-23T10:00:00.000Z",
    by: { personId: "p", name: "Ada" },
    changes: [{ id: "A1", gone: true }],
  };
  const welcome: Welcome = {
    type: "welcome",
    seq: 5,
    epoch: "E",
    me: { id: "1", personId: "p", role: "edit" },
    people: [person, { ...person, id: "2", color: PERSON_COLORS - 1 }],
    presence: [place],
    missed: { kind: "batches", batches: [{ ...committed, n: 3 }] },
  };
  const frames: ServerFrame[] = [
    welcome,
    { type: "patches", ...committed },
    { type: "ack", n: 3, seq: 5 },
    { type: "reject", n: 3, code: "forbidden", path: "A1" },
    { type: "presence", places: [["1", {}]] },
    { type: "people", here: [], gone: ["1"] },
  ];
  expect(frames.map((frame) => serverFrameSchema.parse(frame))).toEqual(frames);
});

test("every close code has one name, and a restart says when to come back", () => {
  expect(new Set(Object.values(CLOSE_CODES)).size).toBe(Object.keys(CLOSE_CODES).length);
  expect(closeNameOf(4403)).toBe("revoked");
  expect(closeNameOf(1006)).toBeNull();
  expect(restartAfterMs(restartReason(1499.6))).toBe(1500);
  expect(restartAfterMs("restart soon")).toBeNull();
});
