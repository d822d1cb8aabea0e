import { describe, expect, it } from "vitest";

import { printModelFile } from "@/lib/model/canonical";
import type { RecordInput } from "@/lib/model/record";
import { aModel } from "@/lib/model/testing/a-model";

import { applyBatch } from "./apply-batch";
import { type Operation, operationSchema } from "./operations";
import { createRecordTable, freshEntries } from "./record-table";

function aTable(...inputs: readonly RecordInput[]) {
  return createRecordTable(freshEntries(aModel(...inputs)));
}

function apply(table: ReturnType<typeof aTable>, ops: readonly object[], seq = 1) {
  const parsed: Operation[] = ops.map((op) => operationSchema.parse(op));
  return applyBatch(table, parsed, seq);
}

function codeOf(table: ReturnType<typeof aTable>, ...ops: readonly object[]): string {
  const before = printModelFile(table.records());
  const applied = apply(table, ops);
  if (!applied.ok) expect(printModelFile(table.records())).toBe(before);
  return applied.ok ? "applied" : applied.error.code;
}

const attack = (id: string, more: object = {}) =>
  ({ kind: "attack", id, title: id, ...more }) as const;
const defense = (id: string, more: object = {}) =>
  ({ kind: "defense", id, title: id, ...more }) as const;
const step = (id: string, childIds: string[] = [], more: object = {}) =>
  ({ kind: "step", id, title: id, childIds, ...more }) as const;
const effect = (id: string, defenseId: string, targetId: string) =>
  ({ kind: "effect", id, defenseId, targetId, share: { mid: 0.5 } }) as const;
const put = (kind: string, id: string, fields: object) => ({ op: "put", kind, id, fields });

describe(applyBatch, () => {
  it("creates, replaces and changes records", () => {
    const table = aTable(attack("A1"));

    apply(table, [put("defense", "D1", { title: "new" })]);
    apply(table, [
      put("defense", "D1", { title: "replaced" }),
      { op: "patch", id: "A1", fields: { title: "renamed" } },
    ]);

    expect([table.record("D1"), table.record("A1")]).toMatchObject([
      { title: "replaced" },
      { title: "renamed" },
    ]);
  });

  it("lets operations of one batch name each other in any order", () => {
    const table = aTable(attack("A1"));

    expect(
      codeOf(
        table,
        put("effect", "E1", { defenseId: "D1", targetId: "A1" }),
        put("defense", "D1", { title: "d" }),
      ),
    ).toBe("applied");
  });

  it.each([
    [
      "a patch of nothing that exists",
      "unknown-record",
      [{ op: "patch", id: "Q1", fields: { title: "x" } }],
    ],
    ["a delete of nothing that exists", "unknown-record", [{ op: "delete", id: "Q1" }]],
    ["another kind under the same id", "kind-mismatch", [put("defense", "A1", { title: "x" })]],
    ["deleting the model record", "model-required", [{ op: "delete", id: "model" }]],
    ["an unknown field", "invalid-field", [{ op: "patch", id: "A1", fields: { bogus: 1 } }]],
    [
      "a number as text",
      "invalid-field",
      [{ op: "patch", id: "A1", fields: { ratePerYear: { mid: "1" } } }],
    ],
    ["clearing a title", "invalid-field", [{ op: "patch", id: "A1", fields: { title: null } }]],
    ["changing an id", "invalid-field", [{ op: "patch", id: "A1", fields: { id: "A9" } }]],
    ["changing a kind", "invalid-field", [{ op: "patch", id: "A1", fields: { kind: "defense" } }]],
    [
      "replacing a list of ids",
      "invalid-field",
      [{ op: "patch", id: "A1", fields: { failureIds: [] } }],
    ],
    [
      "adding to what is no list of ids",
      "invalid-field",
      [{ op: "patch", id: "A1", add: { tags: ["x"] } }],
    ],
    [
      "an end that is not there",
      "dangling",
      [put("effect", "E9", { defenseId: "D9", targetId: "A1" })],
    ],
    [
      "an end of another kind",
      "wrong-kind",
      [put("effect", "E9", { defenseId: "A1", targetId: "A1" })],
    ],
    [
      "a second effect of the same ends",
      "duplicate",
      [put("effect", "E9", { defenseId: "D1", targetId: "A1" })],
    ],
    [
      "a second catch-all",
      "second-catch-all",
      [put("attack", "A9", { title: "x", futureUnexpected: true })],
    ],
    ["a ring of steps", "cycle", [{ op: "patch", id: "X2", add: { childIds: ["X1"] } }]],
    [
      "a ring of requirements",
      "cycle",
      [put("requirement", "R9", { defenseId: "D2", requiredId: "D1" })],
    ],
  ])("rejects %s and leaves everything as it was", (_, code, ops) => {
    const table = aTable(
      attack("A1"),
      attack("A2", { futureUnexpected: true }),
      defense("D1"),
      defense("D2"),
      effect("E1", "D1", "A1"),
      { kind: "requirement", id: "R1", defenseId: "D1", requiredId: "D2" },
      step("X1", ["X2"]),
      step("X2"),
    );

    expect(codeOf(table, put("note", "N1", { text: "goes too" }), ...ops)).toBe(code);
    expect(table.record("N1")).toBeUndefined();
  });

  it("rejects a prototype key in a patch instead of dropping it", () => {
    const hostile: unknown = JSON.parse('{"op":"patch","id":"A1","fields":{"__proto__":{"x":1}}}');

    expect(operationSchema.safeParse(hostile).success).toBe(false);
  });

  it("rejects two groups of one mode, also when a group changes its mode", () => {
    const table = aTable(
      { kind: "group", id: "G1", title: "a", mode: "family" },
      { kind: "group", id: "G2", title: "b", mode: "exclusive" },
      defense("D1", { groupIds: ["G1", "G2"] }),
    );

    expect(codeOf(table, { op: "patch", id: "G2", fields: { mode: "family" } })).toBe(
      "second-group",
    );
  });

  it("rejects the card that is one too many", () => {
    const table = aTable(...Array.from({ length: 5_000 }, (_, i) => defense(`D${String(i)}`)));

    expect(codeOf(table, put("asset", "S1", { title: "x" }))).toBe("too-many");
  });

  it("merges settings one level deep, and null clears", () => {
    const table = aTable({
      kind: "model",
      id: "model",
      title: "T",
      settings: { unit: "money", dayRate: 800 },
    });

    apply(table, [
      { op: "patch", id: "model", fields: { settings: { rho: 0.02, dayRate: null } } },
    ]);

    expect(JSON.parse(JSON.stringify(table.record("model")))).toMatchObject({
      settings: { unit: "money", rho: 0.02 },
    });
    expect(JSON.stringify(table.record("model"))).not.toContain("dayRate");
  });

  it("skips a field that was written after the expected seq, and tells", () => {
    const table = aTable(attack("A1"));
    apply(table, [{ op: "patch", id: "A1", fields: { title: "theirs" } }], 5);

    const applied = apply(
      table,
      [
        {
          op: "patch",
          id: "A1",
          fields: { title: "mine", notes: "kept" },
          expect: { title: 4, notes: 4 },
        },
      ],
      6,
    );

    expect(applied.ok && applied.value.skipped).toEqual([{ id: "A1", field: "title" }]);
    expect(table.record("A1")).toMatchObject({ title: "theirs", notes: "kept" });
  });

  it("keeps both additions to a list of ids", () => {
    const table = aTable({ kind: "plan", id: "P1", title: "p" }, defense("D1"), defense("D2"));

    apply(table, [{ op: "patch", id: "P1", add: { defenseIds: ["D1"] } }]);
    apply(table, [{ op: "patch", id: "P1", add: { defenseIds: ["D2", "D1"] } }]);

    expect(table.record("P1")).toMatchObject({ defenseIds: ["D1", "D2"] });
  });
});

describe("deleting", () => {
  function idsAfter(records: readonly RecordInput[], id: string): string[] {
    const table = aTable(...records);
    expect(codeOf(table, { op: "delete", id })).toBe("applied");
    return [...table.records()].map((record) => record.id).sort();
  }

  it("an asset takes its failures, and attacks let go of them", () => {
    const table = aTable(
      { kind: "asset", id: "S1", title: "s" },
      { kind: "failure", id: "F1", title: "f", assetId: "S1" },
      attack("A1", { failureIds: ["F1"] }),
    );

    apply(table, [{ op: "delete", id: "S1" }]);

    expect(table.record("F1")).toBeUndefined();
    expect(table.record("A1")).toEqual({ kind: "attack", id: "A1", title: "A1" });
  });

  it("an attack takes its effects and the steps that only it uses", () => {
    const records: RecordInput[] = [
      attack("A1", { rootStepId: "X1" }),
      attack("A2", { rootStepId: "X4" }),
      step("X1", ["X2", "X3"], { attackId: "A1" }),
      step("X2", [], { attackId: "A1" }),
      step("X3", [], { attackId: "A1" }),
      step("X4", ["X3"], { attackId: "A2" }),
      step("X5", [], { attackId: "A1" }),
      defense("D1"),
      effect("E1", "D1", "A1"),
      effect("E2", "D1", "X2"),
      effect("E3", "D1", "X3"),
    ];

    expect(idsAfter(records, "A1")).toEqual(["A2", "D1", "E3", "X3", "X4", "model"]);
  });

  it("a step leaves its parents and takes its effects", () => {
    const records: RecordInput[] = [
      step("X1", ["X2"]),
      step("X2"),
      defense("D1"),
      effect("E1", "D1", "X2"),
    ];

    expect(idsAfter(records, "X2")).toEqual(["D1", "X1", "model"]);
  });

  it("a defense takes effects, requirements, overrides and its place in plans", () => {
    const records: RecordInput[] = [
      defense("D1"),
      defense("D2"),
      attack("A1"),
      effect("E1", "D1", "A1"),
      { kind: "requirement", id: "R1", defenseId: "D2", requiredId: "D1" },
      { kind: "override", id: "O1", defenseId: "D1" },
      { kind: "override", id: "O2", defenseId: "D2", place: { before: "D1" } },
      { kind: "plan", id: "P1", title: "p", defenseIds: ["D1", "D2"] },
    ];

    expect(idsAfter(records, "D1")).toEqual(["A1", "D2", "P1", "model"]);
  });

  it("anything takes its position, notes and comments, and comments on those", () => {
    const records: RecordInput[] = [
      attack("A1"),
      { kind: "position", id: "Z1", recordId: "A1", x: 1, y: 2 },
      { kind: "note", id: "N1", recordId: "A1", text: "n" },
      { kind: "comment", id: "K1", recordId: "N1", text: "on the note" },
      { kind: "note", id: "N2", text: "stays" },
    ];

    expect(idsAfter(records, "A1")).toEqual(["N2", "model"]);
  });

  it("a card leaves its frame, and a frame leaves its cards", () => {
    const frame: RecordInput = { kind: "frame", id: "B1", title: "f", memberIds: ["A1", "D1"] };
    const records: RecordInput[] = [attack("A1"), defense("D1"), frame];
    const table = aTable(...records);

    expect(codeOf(table, { op: "delete", id: "A1" })).toBe("applied");
    expect(table.record("B1")).toMatchObject({ memberIds: ["D1"] });
    expect(idsAfter(records, "B1")).toEqual(["A1", "D1", "model"]);
  });

  it("is content to find that an earlier operation took the record along", () => {
    const table = aTable(attack("A1"), defense("D1"), effect("E1", "D1", "A1"));

    expect(codeOf(table, { op: "delete", id: "A1" }, { op: "delete", id: "E1" })).toBe("applied");
  });
});
