import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { printModelFile } from "@/lib/model/canonical";
import { checkRecords } from "@/lib/model/check-records";
import { aModel } from "@/lib/model/testing/a-model";

import { applyBatch } from "./apply-batch";
import { inverseOf } from "./inverse";
import { type Operation, operationSchema } from "./operations";
import { createRecordTable, freshEntries } from "./record-table";

const START = aModel(
  { kind: "model", id: "model", title: "T", settings: { unit: "money" } },
  { kind: "asset", id: "S1", title: "s" },
  { kind: "failure", id: "F1", title: "f", assetId: "S1" },
  { kind: "attack", id: "A1", title: "a1", rootStepId: "X1", failureIds: ["F1"] },
  { kind: "attack", id: "A2", title: "a2", rootStepId: "X2", failureIds: ["F1"] },
  { kind: "step", id: "X1", title: "x1", gate: "and", childIds: ["X2", "X3"], attackId: "A1" },
  { kind: "step", id: "X2", title: "x2" },
  { kind: "step", id: "X3", title: "x3", attackId: "A1" },
  { kind: "group", id: "G1", title: "g", mode: "family" },
  { kind: "defense", id: "D1", title: "d1", groupIds: ["G1"] },
  { kind: "defense", id: "D2", title: "d2" },
  { kind: "effect", id: "E1", defenseId: "D1", targetId: "A1" },
  { kind: "effect", id: "E2", defenseId: "D2", targetId: "X3" },
  { kind: "requirement", id: "R1", defenseId: "D2", requiredId: "D1" },
  { kind: "plan", id: "P1", title: "p", defenseIds: ["D1"] },
  { kind: "position", id: "Z1", recordId: "A1", x: 1, y: 2 },
);

const ids = START.map((record) => record.id);
const id = fc.constantFrom(...ids, "N1", "N2");
const titled = fc.constantFrom(...START.flatMap((record) => ("title" in record ? record.id : [])));
const list = fc.constantFrom(
  { id: "X1", field: "childIds", of: ["X2", "X3"] },
  { id: "X2", field: "childIds", of: ["X1", "X3"] },
  { id: "P1", field: "defenseIds", of: ["D1", "D2"] },
  { id: "A1", field: "failureIds", of: ["F1"] },
  { id: "D2", field: "groupIds", of: ["G1"] },
);
const settings = fc.constantFrom({ rho: 0.5 }, { unit: null }, { dayRate: 5, unit: "points" });
const operation: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ op: fc.constant("delete"), id: fc.constantFrom(...ids) }),
  fc.record({
    op: fc.constant("patch"),
    id: titled,
    fields: fc.record({ title: fc.constantFrom("one", "two") }),
  }),
  settings.map((fields) => ({ op: "patch", id: "model", fields: { settings: fields } })),
  fc.tuple(list, fc.boolean(), fc.nat(1)).map(([{ id: target, field, of }, isAdd, index]) => ({
    op: "patch",
    id: target,
    [isAdd ? "add" : "remove"]: { [field]: of.slice(index) },
  })),
  fc.record({
    op: fc.constant("put"),
    kind: fc.constantFrom("defense", "step", "attack"),
    id,
    fields: fc.record({ title: fc.constant("put") }),
  }),
  fc.record({
    op: fc.constant("put"),
    kind: fc.constant("requirement"),
    id: fc.constantFrom("R1", "R2"),
    fields: fc.record({
      defenseId: fc.constantFrom("D1", "D2"),
      requiredId: fc.constantFrom("D1", "D2"),
    }),
  }),
);
const batch = fc
  .array(operation, { minLength: 1, maxLength: 5 })
  .map((ops): Operation[] => ops.map((op) => operationSchema.parse(op)));

describe("any sequence of batches", () => {
  it("keeps the model sound, rejects without a trace, and is undone to the byte", () => {
    let applied = 0;
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 6 }), (batches) => {
        const table = createRecordTable(freshEntries(START));
        const undos: { before: string; ops: Operation[] }[] = [];
        for (const [index, ops] of batches.entries()) {
          const before = printModelFile(table.records());
          const outcome = applyBatch(table, ops, index + 1);
          expect(checkRecords([...table.records()])).toEqual([]);
          if (outcome.ok) undos.push({ before, ops: inverseOf(outcome.value.changes, null) });
          else expect(printModelFile(table.records())).toBe(before);
        }
        for (const { before, ops } of undos.toReversed()) {
          applied += 1;
          expect(applyBatch(table, ops, 99).ok).toBe(true);
          expect(sorted(printModelFile(table.records()))).toBe(sorted(before));
        }
      }),
      { numRuns: 2_000, seed: 20261123 },
    );
    expect(applied).toBeGreaterThan(1_000);
  });
});

/** The order inside a list of ids carries no meaning and is not restored. */
function sorted(file: string): string {
  return file.replaceAll(
    /Ids": \[([^\]]*)\]/g,
    (_, ids: string) =>
      `Ids": [${ids
        .split(",")
        .map((text) => text.trim())
        .sort()
        .join()}]`,
  );
}
