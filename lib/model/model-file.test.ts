import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { printModelFile } from "./canonical";
import { parseModelFile, parseModelText } from "./model-file";
import { describeProblem } from "./problems";
import type { RecordInput } from "./record";
import { aModel } from "./testing/a-model";

const MODEL: RecordInput = { kind: "model", id: "model", title: "T" };

function problemsOf(...records: readonly object[]) {
  const parsed = parseModelFile({ format: "parapet.model", version: 1, records });
  return parsed.ok ? [] : parsed.error;
}

const step = (id: string, ...childIds: string[]) => ({
  kind: "step",
  id,
  title: id,
  gate: "and",
  childIds,
});
const defense = (id: string, more: object = {}) => ({ kind: "defense", id, title: id, ...more });
const requires = (id: string, defenseId: string, requiredId: string) => ({
  kind: "requirement",
  id,
  defenseId,
  requiredId,
});

describe(parseModelFile, () => {
  it("refuses a file of a later version by name", () => {
    const parsed = parseModelFile({ format: "parapet.model", version: 2, records: [MODEL] });

    expect(parsed.ok ? [] : parsed.error.map(describeProblem)).toEqual([
      { path: "version", message: "must be 1, the only version this Parapet reads" },
    ]);
  });

  it("names the path of each thing that is wrong", () => {
    const problems = problemsOf(
      MODEL,
      { kind: "attack", id: "A1", title: "T", ratePerYear: { mid: "1" } },
      { kind: "attack", id: "A2" },
    );

    expect(problems.map((problem) => describeProblem(problem).path)).toEqual([
      "records.1.ratePerYear.mid",
      "records.2.title",
    ]);
  });

  it.each([
    ["no model record", [], "model-count"],
    ["two of an id", [MODEL, defense("D1"), defense("D1")], "duplicate-id"],
    [
      "an end that is not there",
      [MODEL, { kind: "effect", id: "E1", defenseId: "D1", targetId: "A1" }],
      "dangling",
    ],
    [
      "an end of another kind",
      [MODEL, defense("D1"), { kind: "failure", id: "F1", title: "T", assetId: "D1" }],
      "wrong-kind",
    ],
    [
      "the same requirement twice",
      [MODEL, defense("D1"), defense("D2"), requires("R1", "D1", "D2"), requires("R2", "D1", "D2")],
      "same-ends",
    ],
    ["a defense that requires itself", [MODEL, defense("D1"), requires("R1", "D1", "D1")], "cycle"],
    ["steps in a circle", [MODEL, step("X1", "X2"), step("X2", "X3"), step("X3", "X1")], "cycle"],
    [
      "two catch-alls",
      [
        MODEL,
        ...["A1", "A2"].map((id) => ({ kind: "attack", id, title: id, futureUnexpected: true })),
      ],
      "second-catch-all",
    ],
    [
      "a defense in two families",
      [
        MODEL,
        ...["G1", "G2"].map((id) => ({ kind: "group", id, title: id, mode: "family" })),
        defense("D1", { groupIds: ["G1", "G2"] }),
      ],
      "second-group",
    ],
  ])("refuses %s", (_, records, kind) => {
    expect(problemsOf(...records).map((problem) => problem.kind)).toContain(kind);
  });

  it("names the ring", () => {
    const [problem] = problemsOf(MODEL, step("X0", "X1"), step("X1", "X2"), step("X2", "X1"));

    expect(problem && describeProblem(problem).message).toBe(
      "These steps go in a circle: X1 -> X2 -> X1.",
    );
  });

  it("takes a step that several parents share", () => {
    expect(
      problemsOf(MODEL, step("X0", "X1", "X2"), step("X1", "X3"), step("X2", "X3"), step("X3")),
    ).toEqual([]);
  });

  it("takes a chain of 10,000 steps without exhausting the stack", () => {
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      step(`X${String(i)}`, ...(i < 9_999 ? [`X${String(i + 1)}`] : [])),
    );

    expect(problemsOf(MODEL, ...chain)).toEqual([]);
  });

  it("takes 5,000 cards and refuses one more", () => {
    const cards = Array.from({ length: 5_000 }, (_, i) => defense(`D${String(i)}`));

    expect(problemsOf(MODEL, ...cards)).toEqual([]);
    expect(problemsOf(MODEL, ...cards, defense("D5000"))).toEqual([
      { kind: "too-many", what: "cards", count: 5_001, limit: 5_000 },
    ]);
  });

  it("takes a defense in one family and one exclusive group", () => {
    const groups = [
      { kind: "group", id: "G1", title: "f", mode: "family" },
      { kind: "group", id: "G2", title: "x", mode: "exclusive" },
    ];

    expect(problemsOf(MODEL, ...groups, defense("D1", { groupIds: ["G1", "G2"] }))).toEqual([]);
  });
});

describe(parseModelText, () => {
  it.each(["", "{", "[1,2", "\u0000", '{"format":"parapet.model","version":1,"records":[NaN]}'])(
    "says that %j is not JSON",
    (text) => {
      const parsed = parseModelText(text);

      expect(parsed.ok ? [] : parsed.error).toMatchObject([{ kind: "malformed", path: "" }]);
    },
  );

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseModelText(text).ok).toBe(false);
      }),
    );
  });
});

describe(printModelFile, () => {
  const records = aModel(
    { kind: "attack", id: "A10", title: "ten", ratePerYear: { basis: "b", mid: 2, low: 1 } },
    { kind: "attack", id: "A2", title: "two" },
    { kind: "asset", id: "S1", title: "asset" },
  );

  it("prints equal models as equal bytes, whatever the order of records and keys", () => {
    const shuffled = aModel(
      { title: "asset", id: "S1", kind: "asset" },
      { title: "two", kind: "attack", id: "A2", tags: [], notes: null },
      { ratePerYear: { low: 1, mid: 2, basis: "b" }, title: "ten", kind: "attack", id: "A10" },
    );

    expect(printModelFile(shuffled)).toBe(printModelFile(records));
  });

  it("sorts by kind and id, by code units", () => {
    const ids = [...printModelFile(records).matchAll(/"id": "(\w+)"/g)].map((match) => match[1]);

    expect(ids).toEqual(["S1", "A10", "A2", "model"]);
  });

  it("prints what parses back to the same bytes", () => {
    const text = printModelFile(records);
    const again = parseModelText(text);

    expect(again.ok && printModelFile(again.value)).toBe(text);
  });
});
