import { describe, expect, it } from "vitest";

import { buildReadModel } from "@/lib/model/read-model";
import type { RecordInput } from "@/lib/model/record";
import { randomModel, seededRandom } from "@/lib/scoring/testing/random-model";
import {
  aDefense,
  aFailure,
  anAttack,
  aTree,
  effectsOf,
  withSettings,
} from "@/lib/scoring/testing/small-models";

import { rankModel } from "./rank-model";
import { moneyMode, orderOf, rankOf, reasonsOf } from "./testing/rank-of";

describe("the order of the list", () => {
  it("prefers the better price even where a budget then buys less: the textbook bad case", () => {
    // A removes 1 for 1 day, B removes p for p + 1 days: by price A is first, and with p + 1 days
    // in hand B no longer fits.
    const p = 9;
    const ranking = rankOf(
      withSettings({ stopScore: 0, capacityDays: p + 1, horizonYears: 1, floor: 0 }),
      ...aFailure(),
      anAttack("A1", { ratePerYear: { mid: 1 } }),
      anAttack("A2", { ratePerYear: { mid: p } }),
      aDefense("A", { effortDays: { mid: 1 } }),
      aDefense("B", { effortDays: { mid: p + 1 } }),
      ...effectsOf("A", { A1: 1 }),
      ...effectsOf("B", { A2: 1 }),
    );

    expect(orderOf(ranking)).toEqual(["A", "B"]);
    expect(ranking.items.map(({ gain }) => gain)).toEqual([1, p]);
    expect(ranking.items.map(({ band }) => band)).toEqual(["now", "next"]);
  });

  it("puts what costs nothing first, by what it saves", () => {
    const ranking = rankOf(
      moneyMode,
      ...aFailure(1000),
      anAttack("A"),
      aDefense("D1", { effortDays: { mid: 1 } }),
      aDefense("D2", { effortDays: { mid: 0 } }),
      aDefense("D3", { effortDays: { mid: 1 }, upkeepDaysPerYear: { mid: -5 } }),
      ...effectsOf("D1", { A: 0.9 }),
      ...effectsOf("D2", { A: 0.3 }),
      ...effectsOf("D3", { A: 0.1 }),
    );

    // Left to gain and saved at first: D2 300 and nothing, D3 100 and 400.
    expect(orderOf(ranking)).toEqual(["D3", "D2", "D1"]);
    expect(ranking.items.map(({ score }) => score)).toEqual([null, null, expect.any(Number)]);
    expect(ranking.items[0]?.cost).toBe(-400);
  });

  it("breaks ties by larger gain, then fewer points, more attacks, and ids by code units", () => {
    const ranking = rankOf(
      withSettings({ floor: 0 }),
      ...aFailure(),
      ...["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"].map((id) => anAttack(id)),
      aDefense("a"),
      aDefense("Z"),
      aDefense("B", { complexity: { points: 1 } }),
      aDefense("C"),
      aDefense("big", { effortDays: { mid: 2 } }),
      ...effectsOf("a", { A1: 0.5 }),
      ...effectsOf("Z", { A2: 0.5 }),
      ...effectsOf("B", { A3: 0.5 }),
      ...effectsOf("C", { A4: 0.25, A5: 0.25 }),
      ...effectsOf("big", { A6: 1 }),
    );

    expect(orderOf(ranking)).toEqual(["big", "C", "Z", "a", "B"]);
  });

  it("computes each gain for what stands above, and once more for itself alone", () => {
    const ranking = rankOf(
      ...aFailure(100),
      anAttack("A"),
      aDefense("D1"),
      aDefense("D2", { effortDays: { mid: 2 } }),
      ...effectsOf("D1", { A: 0.9 }),
      ...effectsOf("D2", { A: 0.9 }),
    );

    expect(ranking.items[1]?.gain).toBeCloseTo(9, 12);
    expect(ranking.items[1]?.gainAlone).toBeCloseTo(90, 12);
    expect(ranking.items[1]?.residualAfter).toBeCloseTo(1, 12);
    expect(ranking.items[1]?.explanation).toContain("already covers 90 % of that");
  });

  it("starts from what is done and in progress, and leaves the rejected out", () => {
    const ranking = rankOf(
      ...aFailure(100),
      anAttack("A"),
      ...(["done", "in-progress", "planned", "idea", "rejected"] as const).flatMap((status) => [
        aDefense(status, { status }),
        ...effectsOf(status, { A: 0.5 }),
      ]),
    );

    expect(ranking.risk).toEqual({ current: 50, planned: 12.5, complete: true });
    expect(orderOf(ranking)).toEqual(["idea", "planned"]);
    expect(ranking.attacks[0]).toMatchObject({ successNow: 0.25, expectedLossPerYear: 25 });
    expect(ranking.notWorthIt).toEqual([]);
  });

  it("is empty where there is no risk", () => {
    const ranking = rankOf(
      ...aFailure(0),
      anAttack("A"),
      aDefense("D"),
      ...effectsOf("D", { A: 1 }),
    );

    expect(ranking.items).toEqual([]);
    expect(reasonsOf(ranking)).toEqual({ D: "no-risk" });
  });
});

describe("what is not worth it", () => {
  it("says why", () => {
    const ranking = rankOf(
      withSettings({ rho: 1, floor: 0 }),
      ...aFailure(100),
      anAttack("A"),
      anAttack("AF", { futureUnexpected: true, ratePerYear: { mid: 0.1 } }),
      aDefense("first", { effortDays: { mid: 0 } }),
      aDefense("complex", { complexity: { points: 3 } }),
      aDefense("covered"),
      aDefense("idle"),
      aDefense("saver", { upkeepDaysPerYear: { mid: -9 }, complexity: { points: 1 } }),
      aDefense("void", { conditions: [{ text: "If", role: "void-if", ticked: true }] }),
      ...effectsOf("first", { A: 1 }),
      ...effectsOf("complex", { AF: 0.1 }),
      ...effectsOf("covered", { A: 0.5 }),
      ...effectsOf("void", { A: 0.5 }),
    );

    expect(orderOf(ranking)).toEqual(["first"]);
    expect(reasonsOf(ranking)).toEqual({
      complex: "adds-more-risk",
      covered: "already-covered",
      idle: "no-effects",
      saver: "saves-but-adds-risk",
      void: "void",
    });
  });

  it("leaves out what lacks an effort or, in points mode, a price of a day", () => {
    const ranking = rankOf(
      ...aFailure(),
      anAttack("A"),
      aDefense("D1", { effortDays: null }),
      aDefense("D2", { costPerYear: { mid: 100 } }),
      ...effectsOf("D1", { A: 0.5 }),
      ...effectsOf("D2", { A: 0.5 }),
    );

    expect(ranking.unscored).toEqual([
      { id: "D1", kind: "defense", reason: "effort-missing" },
      { id: "D2", kind: "defense", reason: "day-rate-missing" },
    ]);
  });
});

describe("the same answer", () => {
  it("is given to the last bit whatever the order of the records", () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const { records } = randomModel(50_000 + seed);
      const random = seededRandom(seed);
      const shuffled = records
        .map((record) => ({ record, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ record }) => record);

      expect(JSON.stringify(rankModel(buildReadModel(shuffled)))).toBe(
        JSON.stringify(rankModel(buildReadModel(records))),
      );
    }
  });

  it("is given whether the extra inputs of the advanced mode are absent or say nothing", () => {
    const simple = [
      ...aFailure(100),
      anAttack("A", { ratePerYear: { mid: 0.5 } }),
      aDefense("D1"),
      aDefense("D2", { effortDays: { mid: 3 } }),
      ...effectsOf("D1", { A: 0.5 }),
      ...effectsOf("D2", { A: 0.7 }),
    ];
    const advanced: RecordInput[] = [
      { kind: "attacker", id: "T", title: "Somebody", ratePerYear: { mid: 0.5 } },
      ...aTree({ root: ["and", "one"], one: ["or", "leaf"], leaf: 1 }),
      ...aFailure(100),
      anAttack("A", { ratePerYear: null, attackerIds: ["T"], rootStepId: "root" }),
      { kind: "group", id: "G", title: "Family of one", mode: "family" },
      aDefense("D1", { groupIds: ["G"], effortDays: { low: 0.5, mid: 1, high: 4 } }),
      aDefense("D2", { effortDays: { mid: 3 }, conditions: [{ text: "If", role: "void-if" }] }),
      ...effectsOf("D1", { A: 0.5 }),
      ...effectsOf("D2", { A: 0.7 }),
    ];

    expect(rankOf(...advanced)).toEqual(rankOf(...simple));
  });

  it("is plain JSON, with no undefined and no NaN", () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const ranking = rankModel(buildReadModel(randomModel(70_000 + seed).records));

      expect(JSON.parse(JSON.stringify(ranking))).toStrictEqual(ranking);
    }
  });
});
