import { describe, expect, it } from "vitest";

import type { RecordInput } from "@/lib/model/record";
import { aDefense, aFailure, anAttack, aTree, effectsOf } from "@/lib/scoring/testing/small-models";

import { moneyMode, orderOf, rankOf, reasonsOf } from "./testing/rank-of";

describe("bundles", () => {
  it("close both doors where one alone removes nothing", () => {
    const ranking = rankOf(
      ...aFailure(),
      ...aTree({ root: ["or", "left", "right"], left: 1, right: 1 }),
      anAttack("A", { rootStepId: "root" }),
      aDefense("D1"),
      aDefense("D2"),
      ...effectsOf("D1", { left: 0.9 }),
      ...effectsOf("D2", { right: 0.9 }),
    );

    expect(orderOf(ranking)).toEqual(["D1+D2"]);
    expect(ranking.items[0]?.gain).toBeCloseTo(0.81, 12);
    expect(ranking.items[0]?.gainAlone).toBeCloseTo(0.81, 12);
    expect(ranking.items[0]?.explanation).toContain("Only worth doing together");
  });

  it("bring what a defense needs, and nothing that is there already", () => {
    const inputs = [
      ...aFailure(),
      anAttack("A"),
      aDefense("D2"),
      ...effectsOf("D2", { A: 0.9 }),
      { kind: "requirement", id: "R", defenseId: "D2", requiredId: "D1" },
    ] as const;

    expect(orderOf(rankOf(...inputs, aDefense("D1")))).toEqual(["D1+D2"]);
    expect(orderOf(rankOf(...inputs, aDefense("D1", { status: "done" })))).toEqual(["D2"]);
    expect(reasonsOf(rankOf(...inputs, aDefense("D1", { status: "rejected" })))).toEqual({
      D2: "requires-rejected",
    });
    expect(rankOf(...inputs, aDefense("D1", { effortDays: null })).unscored).toEqual([
      { id: "D1", kind: "defense", reason: "effort-missing" },
      { id: "D2", kind: "defense", reason: "requirement-unscored" },
    ]);
  });
});

describe("alternatives", () => {
  const group: RecordInput = { kind: "group", id: "G", title: "Either", mode: "exclusive" };
  const inputs = [
    moneyMode,
    ...aFailure(10_000),
    anAttack("A"),
    group,
    aDefense("old", {
      status: "done",
      groupIds: ["G"],
      effortDays: { mid: 50 },
      upkeepDaysPerYear: { mid: 2 },
    }),
    ...effectsOf("old", { A: 0.2 }),
    ...effectsOf("new", { A: 0.5 }),
  ];
  const newOne = (status: "idea" | "planned"): RecordInput =>
    aDefense("new", {
      status,
      groupIds: ["G"],
      effortDays: { mid: 10 },
      switchDays: { mid: 1 },
    });

  it("are compared on top of the base without any of them, and never listed unless chosen", () => {
    const ranking = rankOf(...inputs, newOne("idea"));

    expect(ranking.items).toEqual([]);
    expect(ranking.notWorthIt).toEqual([]);
    expect(ranking.alternatives).toEqual([
      {
        groupId: "G",
        members: [
          { id: "new", residual: 5_000, cost: 1_000, net: 4_000, breakEvenRho: null },
          { id: "old", residual: 8_000, cost: 5_200, net: -3_200, breakEvenRho: null },
        ],
      },
    ]);
  });

  it("are switched to when chosen: changing over costs, what is replaced no longer does", () => {
    const ranking = rankOf(...inputs, newOne("planned"));

    expect(ranking.items[0]).toMatchObject({
      defenseIds: ["new"],
      removes: ["old"],
      gain: 3_000,
      // 10 days and 1 to change over, less 2 days a year no longer spent, at 100 a day
      cost: 900,
    });
    expect(ranking.items[0]?.explanation).toContain("Replaces “old”");
  });

  it("exclude each other in the list", () => {
    const second = aDefense("other", {
      status: "planned",
      groupIds: ["G"],
      effortDays: { mid: 500 },
    });
    const ranking = rankOf(...inputs, newOne("planned"), second, ...effectsOf("other", { A: 0.9 }));

    expect(orderOf(ranking)).toEqual(["new"]);
    expect(reasonsOf(ranking)).toEqual({ other: "alternative-chosen" });
  });
});
