import { describe, expect, it } from "vitest";

import { loadTemplate } from "@/lib/catalog/load-template";
import { buildReadModel } from "@/lib/model/read-model";
import type { RecordInput } from "@/lib/model/record";

import { someModel } from "../testing/records";
import { copiedLines } from "./copied-lines";
import { isRecordRow } from "./outline-row";
import { type Folds, keyOfRecord, outlineRows } from "./outline-rows";
import { moveOfRow } from "./row-move";
import { rowFields } from "./row-fields";
import { indexRows, slotBehind, slotFurtherIn, slotFurtherOut, slotInside } from "./slot";

const STEPS: readonly RecordInput[] = [
  { kind: "attack", id: "A1", title: "Guess it", rootStepId: "X0", failureIds: ["F1"] },
  { kind: "attack", id: "A2", title: "Shoulder", rootStepId: "X9" },
  { kind: "step", id: "X0", title: "Guess it", gate: "and", childIds: ["X1", "X2"] },
  { kind: "step", id: "X1", title: "Reach the form", attackId: "A1" },
  { kind: "step", id: "X2", title: "Try", gate: "or", childIds: ["X3", "X4"], attackId: "A1" },
  { kind: "step", id: "X3", title: "By hand" },
  { kind: "step", id: "X4", title: "By program" },
  { kind: "step", id: "X9", title: "Stand behind", gate: "or", childIds: ["X2"] },
  { kind: "step", id: "X10", title: "Loose", attackId: "A2" },
];

const OPEN: Folds = new Map(
  ["attack/A1", "attack/A1/X2", "attack/A2", "attack/A2/X9", "defense/D1"].map((key) => [
    key,
    true,
  ]),
);

function shown(folds: Folds = OPEN, ...records: readonly RecordInput[]) {
  const model = someModel(...STEPS, ...records);
  const rows = outlineRows(model, folds);
  return { model, rows, index: indexRows(rows) };
}

describe("the rows of the outline", () => {
  it("show sections, and below them what is open, a level further in", () => {
    const lines = shown().rows.map(({ key, level }) => `${String(level)} ${key}`);

    expect(lines).toEqual([
      "1 asset",
      "2 asset/S1",
      "3 asset/S1/F1",
      "1 place",
      "1 attacker",
      "2 attacker/T1",
      "1 attack",
      "2 attack/A1",
      "3 attack/A1/X1",
      "3 attack/A1/X2",
      "4 attack/A1/X2/X3",
      "4 attack/A1/X2/X4",
      "2 attack/A2",
      "3 attack/A2/X9",
      "4 attack/A2/X9/X2",
      "3 attack/A2/X10",
      "1 defense",
      "2 defense/D1",
      "3 defense/D1/E1",
      "2 defense/D2",
      "2 defense/D3",
    ]);
  });

  it("show a shared step with its parts once, and say so where it stands again", () => {
    const again = shown().index.get("attack/A2/X9/X2");

    expect(again).toMatchObject({ isRepeated: true, childCount: 0, position: 1, siblings: 1 });
  });

  it("show the root of an attack as a row once it says something of its own", () => {
    const effect: RecordInput = { kind: "effect", id: "E9", defenseId: "D3", targetId: "X0" };

    expect(shown(OPEN, effect).index.has("attack/A1/X0")).toBe(true);
  });

  it("begin closed where nobody has opened anything", () => {
    expect(shown(new Map()).rows).toHaveLength(13);
  });

  it("hold every record of the template that has a row, each found under its key", () => {
    const model = buildReadModel(loadTemplate("kubernetes-secrets"));
    const kinds = ["asset", "failure", "place", "attacker", "attack", "step", "defense"] as const;

    for (const { id } of kinds.flatMap((kind) => [...model.of[kind]])) {
      const key = keyOfRecord(model, id);
      expect(key?.split("/").at(-1)).toBe(id);
    }
  });

  it("are made for 5,000 cards, with a row for each attack and each step", () => {
    const attacks = Array.from({ length: 2_500 }, (_, index): RecordInput[] => [
      { kind: "attack", id: `B${String(index)}`, title: "b", rootStepId: `Y${String(index)}` },
      { kind: "step", id: `Y${String(index)}`, title: "y" },
    ]).flat();
    const model = someModel(...attacks);
    const open: Folds = new Map(attacks.map(({ id }) => [`attack/${id}`, true]));

    const keys = outlineRows(model, open).map(({ key }) => key);

    expect(keys.filter((key) => key.startsWith("attack/B"))).toHaveLength(5_000);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("fields of a row", () => {
  const fieldsOf = (key: string) => {
    const { model, index } = shown();
    const row = index.get(key);
    return isRecordRow(row) ? rowFields(model, row) : null;
  };

  it("ask an attack for what its steps need where no row of a root does", () => {
    expect(fieldsOf("attack/A1")).toMatchObject({
      number: "ratePerYear",
      second: { kind: "gate", stepId: "X0", gate: "and" },
    });
    expect(fieldsOf("attack/A2")?.second).toBeNull();
  });

  it("ask a step for its chance, or for what it needs of its parts", () => {
    expect(fieldsOf("attack/A1/X1")).toMatchObject({ number: "success", second: null });
    expect(fieldsOf("attack/A1/X2")).toMatchObject({
      number: null,
      second: { kind: "gate", stepId: "X2", gate: "or" },
    });
  });

  it("ask a shared step once", () => {
    expect(fieldsOf("attack/A2/X9/X2")).toEqual({ number: null, second: null, status: false });
  });
});

describe("a slot for a new row", () => {
  it("is behind a row, or inside it", () => {
    const { index } = shown();
    const step = index.get("attack/A1/X1");
    const attack = index.get("attack/A1");
    if (!step || !attack) throw new Error("no such row");

    expect(slotBehind(index, step)).toMatchObject({ kind: "step", parentId: "A1", afterId: "X1" });
    expect(slotInside(attack)).toMatchObject({ kind: "step", parentId: "A1", afterId: null });
    expect(slotBehind(index, attack)).toMatchObject({ kind: "attack", parentId: null });
  });

  it("goes further in under the row above, and out again behind what it was in", () => {
    const { index } = shown();
    const attack = index.get("attack/A2");
    const slot = attack && slotBehind(index, attack);
    const inner = slot && slotFurtherIn(index, slot);

    expect(inner).toMatchObject({ kind: "step", parentId: "A2", level: 3 });
    expect(inner && slotFurtherOut(index, inner)).toMatchObject({ kind: "attack", afterId: "A2" });
  });

  it("is nowhere inside what has nothing inside", () => {
    const { index } = shown();
    const defense = index.get("defense/D1");
    const effect = index.get("defense/D1/E1");

    expect(defense && slotInside(defense)).toBeNull();
    expect(effect && slotBehind(index, effect)).toBeNull();
  });
});

describe("moving a row", () => {
  const moveOf = (key: string, direction: "in" | "out" | "up" | "down") => {
    const { model, index } = shown();
    const row = index.get(key);
    return row && moveOfRow(model, index, row, direction);
  };

  it.each([
    ["in, below the step above", "attack/A1/X2", "in", { toId: "X1", afterId: null }],
    ["out, behind the step it was in", "attack/A1/X2/X4", "out", { toId: "A1", afterId: "X2" }],
    ["up, before the step above", "attack/A1/X2", "up", { toId: "A1", afterId: "" }],
    ["down, behind the step below", "attack/A1/X1", "down", { toId: "A1", afterId: "X2" }],
  ] as const)("%s", (_, key, direction, move) => {
    expect(moveOf(key, direction)).toMatchObject({ kind: "step", ...move });
  });

  it.each([
    ["a step out of its attack", "attack/A1/X1", "out", "outermost"],
    ["a step out of the root that holds all steps", "attack/A2/X9/X2", "out", "outermost"],
    ["the first step in", "attack/A1/X1", "in", "nothing-above"],
    ["the first step up", "attack/A1/X1", "up", "at-the-end"],
    ["an attack in", "attack/A2", "in", "flat"],
    ["an attack up", "attack/A2", "up", "unordered"],
  ] as const)("%s is told why it cannot be", (_, key, direction, because) => {
    expect(moveOf(key, direction)).toEqual({ kind: "none", because });
  });
});

describe("copied rows", () => {
  it("are lines of text with what is below them, indented, each once", () => {
    const { model, index } = shown();
    const rows = ["attack/A1", "attack/A1/X2"].flatMap((key) => index.get(key) ?? []);

    expect(copiedLines(model, rows)).toBe(
      "Guess it\n\tReach the form\n\tTry\n\t\tBy hand\n\t\tBy program",
    );
  });
});
