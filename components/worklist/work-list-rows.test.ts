import { describe, expect, it } from "vitest";

import { buildReadModel } from "@/lib/model/read-model";
import { type RecordInput, recordSchema } from "@/lib/model/record";

import { aRanking } from "./testing/a-ranking";
import { anItem } from "./testing/an-item";
import { workListRows } from "./work-list-rows";

const MODEL: RecordInput = { kind: "model", id: "model", title: "Shop" };
const readModelOf = (...records: RecordInput[]) =>
  buildReadModel([MODEL, ...records].map((record) => recordSchema.parse(record)));
const defense = (id: string, fields: object = {}): RecordInput => ({
  kind: "defense",
  id,
  title: `Defense ${id}`,
  ...fields,
});
const effect = (defenseId: string, targetId: string): RecordInput => ({
  kind: "effect",
  id: `${defenseId}-${targetId}`,
  defenseId,
  targetId,
  share: { mid: 0.5 },
});
const cut = (id: string, amount: number) => ({
  kind: "attack" as const,
  id,
  before: 1000,
  after: 1000 - amount,
  amount,
});

describe("a row's cost", () => {
  it("sums a bundle and keeps days and money apart", () => {
    const readModel = readModelOf(
      defense("D1", { effortDays: { mid: 4 }, upkeepDaysPerYear: { mid: 1 } }),
      defense("D2", { effortDays: { mid: 0.5 }, costPerYear: { mid: 1200 } }),
    );

    const [row] = workListRows(
      aRanking({ items: [anItem({ defenseIds: ["D1", "D2"] })] }),
      readModel,
    );

    expect(row?.cost).toEqual({ onceDays: 4.5, daysPerYear: 1, moneyPerYear: 1200 });
    expect(row?.notEntered).toEqual(["upkeep", "money", "parts"]);
  });

  it("credits a switch with what it replaces and charges the change-over", () => {
    const readModel = readModelOf(
      defense("P0", { effortDays: { mid: 9 }, upkeepDaysPerYear: { mid: 2 } }),
      defense("P3", {
        effortDays: { mid: 3 },
        upkeepDaysPerYear: { mid: 0.5 },
        switchDays: { mid: 1 },
        costPerYear: { mid: 0 },
        complexity: { points: { mid: 3 } },
      }),
    );

    const [row] = workListRows(
      aRanking({ items: [anItem({ defenseIds: ["P3"], removes: ["P0"] })] }),
      readModel,
    );

    expect(row?.cost).toEqual({ onceDays: 4, daysPerYear: -1.5, moneyPerYear: 0 });
    expect(row?.notEntered).toEqual([]);
  });
});

describe("what is mostly covered", () => {
  const readModel = readModelOf(
    { kind: "step", id: "X1", title: "step", gate: "or", childIds: ["X2"] },
    { kind: "step", id: "X2", title: "leaf", success: { mid: 1 } },
    { kind: "attack", id: "A1", title: "one", rootStepId: "X1" },
    { kind: "attack", id: "A2", title: "two" },
    defense("D1"),
    defense("D2"),
    defense("D3"),
    effect("D3", "X2"),
  );
  const above = [
    anItem({ rank: 1, defenseIds: ["D1"], receipt: [cut("A2", 900)] }),
    anItem({ rank: 2, defenseIds: ["D2"], receipt: [cut("A1", 300)] }),
  ];

  it("names the item above that took most from the same attacks, also through steps", () => {
    const item = anItem({ rank: 3, defenseIds: ["D3"], gain: 40, gainAlone: 100 });

    const rows = workListRows(aRanking({ items: [...above, item] }), readModel);

    expect(rows[2]?.coveredByRank).toBe(2);
  });

  it("names nobody while at least half is left", () => {
    const item = anItem({ rank: 3, defenseIds: ["D3"], gain: 50, gainAlone: 100 });

    const rows = workListRows(aRanking({ items: [...above, item] }), readModel);

    expect(rows[2]?.coveredByRank).toBeNull();
  });
});

describe("the thin bar", () => {
  it("is drawn to the scale of the largest gain, also where others make a gain larger", () => {
    const rows = workListRows(
      aRanking({
        items: [
          anItem({ rank: 1, defenseIds: ["D1"], gain: 200, gainAlone: 200 }),
          anItem({ rank: 2, defenseIds: ["D2"], gain: 50, gainAlone: 100 }),
          anItem({ rank: 3, defenseIds: ["D3"], gain: 80, gainAlone: 20 }),
        ],
      }),
      readModelOf(defense("D1"), defense("D2"), defense("D3")),
    );

    expect(rows.map((row) => row.bar)).toEqual([
      { alone: 1, here: 1 },
      { alone: 0.5, here: 0.25 },
      { alone: 0.4, here: 0.4 },
    ]);
  });
});

describe("why a row stands before the next", () => {
  const ahead = (here: object, below: object) =>
    workListRows(
      aRanking({
        items: [
          anItem({ rank: 1, defenseIds: ["D1"], ...here }),
          anItem({ rank: 2, defenseIds: ["D2"], ...below }),
        ],
      }),
      readModelOf(defense("D1"), defense("D2")),
    )[0]?.ahead;

  it("says so when it removes more and costs no more", () => {
    expect(ahead({ gain: 9, cost: 1, score: 27 }, { gain: 5, cost: 1, score: 15 })).toMatchObject({
      kind: "more-for-less",
    });
  });

  it("compares by cost when it removes less", () => {
    expect(ahead({ gain: 3, cost: 1, score: 9 }, { gain: 5, cost: 5, score: 3 })).toEqual({
      kind: "more-per-cost",
      here: 9,
      below: 3,
    });
  });

  it("puts what costs nothing first", () => {
    expect(ahead({ score: null, cost: 0 }, {})).toEqual({ kind: "free" });
  });

  it("says what it saves when it costs less than nothing", () => {
    expect(ahead({ score: null, cost: -2800 }, {})).toEqual({ kind: "saves", saved: 2800 });
  });

  it("tells when the next one is worth more only after it", () => {
    expect(ahead({ gain: 3, cost: 1, score: 9 }, { gain: 9, cost: 1, score: 27 })).toMatchObject({
      kind: "opens-next",
    });
  });
});
