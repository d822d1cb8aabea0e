import { expect, test } from "vitest";
import { z } from "zod";

import { printModelFile } from "@/lib/model/canonical";
import { aModel } from "@/lib/model/testing/a-model";

import { applyBatch } from "./apply-batch";
import { applyDescribed, describeChange, describedChangeSchema } from "./described-change";
import { type Operation, operationSchema } from "./operations";
import { createRecordTable, freshEntries } from "./record-table";

const START = aModel(
  { kind: "asset", id: "S1", title: "Secrets" },
  { kind: "failure", id: "F1", title: "Read", assetId: "S1" },
  { kind: "attack", id: "A1", title: "Guess", notes: "often", failureIds: ["F1"] },
  { kind: "defense", id: "D1", title: "Lock" },
  { kind: "effect", id: "E1", defenseId: "D1", targetId: "A1" },
);

const BATCHES: readonly object[][] = [
  [{ op: "patch", id: "A1", fields: { title: "Guess it", notes: null } }],
  [{ op: "patch", id: "model", fields: { settings: { dayRate: 800 } } }],
  [{ op: "put", kind: "defense", id: "D2", fields: { title: "Bolt" } }],
  [{ op: "delete", id: "S1" }],
  [{ op: "delete", id: "D1" }],
];

/** What arrives at the other end of a socket. */
const sent = (changes: unknown) =>
  z.array(describedChangeSchema).parse(JSON.parse(JSON.stringify(changes)));

test("whoever is told the changes has the same records and field numbers as whoever made them", () => {
  const maker = createRecordTable(freshEntries(START));
  const hearer = createRecordTable(freshEntries(START));
  for (const [index, batch] of BATCHES.entries()) {
    const ops: Operation[] = batch.map((op) => operationSchema.parse(op));
    const applied = applyBatch(maker, ops, index + 1);
    if (!applied.ok) throw new Error(applied.error.code);

    const changes = applyDescribed(
      hearer,
      sent(applied.value.changes.map(describeChange)),
      index + 1,
    );

    expect(changes?.map(({ id }) => id)).toEqual(applied.value.changes.map(({ id }) => id));
  }
  expect(printModelFile(hearer.records())).toBe(printModelFile(maker.records()));
  expect([...hearer.entries()]).toEqual([...maker.entries()]);
});

test("a change tells only the fields that differ, and null for one that was cleared", () => {
  const table = createRecordTable(freshEntries(START));
  const ops = [operationSchema.parse(BATCHES[0]?.[0])];
  const applied = applyBatch(table, ops, 7);
  if (!applied.ok) throw new Error(applied.error.code);

  expect(applied.value.changes.map(describeChange)).toEqual([
    { id: "A1", set: { title: "Guess it", notes: null } },
  ]);
});

test("changes of records that are not there change nothing", () => {
  const table = createRecordTable(freshEntries(START));
  const before = printModelFile(table.records());

  expect(
    applyDescribed(
      table,
      [
        { id: "D1", gone: true },
        { id: "NONE", set: { title: "x" } },
      ],
      7,
    ),
  ).toBeNull();
  expect(printModelFile(table.records())).toBe(before);
});
