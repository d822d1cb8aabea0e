import { describe, expect, it } from "vitest";

import type { RecordInput } from "@/lib/model/record";

import { aRanking, anAttackFigure, anItem } from "../testing/rankings";
import { someModel } from "../testing/records";
import { attackFigures, stepIdsOfAttack } from "./attack-figures";
import { defenseFigures } from "./defense-figures";
import { heroFigures } from "./hero-figures";

function defense(id: string, ...others: readonly RecordInput[]) {
  const record = someModel(...others).byId.get(id);
  if (record?.kind !== "defense") throw new Error("a defense");
  return record;
}

describe("an attack's card", () => {
  it("says how often it succeeds now, its part of the risk, and the loss", () => {
    const ranking = aRanking({
      risk: { current: 200, planned: 200, complete: true },
      attacks: [
        {
          id: "A1",
          ratePerYear: 0.5,
          successNow: 0.2,
          expectedLossPerYear: 50,
          complete: true,
        },
      ],
    });

    expect(attackFigures(ranking, "A1")).toEqual({
      kind: "scored",
      ratePerYear: 0.1,
      shareOfRisk: 0.25,
      lossPerYear: 50,
    });
  });

  it("says what is missing, never 0", () => {
    const ranking = aRanking({
      attacks: [anAttackFigure("A2", null)],
      unscored: [{ id: "A2", kind: "attack", reason: "rate-missing" }],
    });

    expect(attackFigures(ranking, "A2")).toEqual({ kind: "incomplete", missing: "rate-missing" });
  });

  it("says why it does not count", () => {
    const ranking = aRanking({
      attacks: [anAttackFigure("A1", 0)],
      unscored: [{ id: "A1", kind: "attack", reason: "not-plausible" }],
    });

    expect(attackFigures(ranking, "A1")).toEqual({ kind: "left-out", because: "not-plausible" });
  });

  it("counts a step once that two parts share", () => {
    const model = someModel(
      { kind: "attack", id: "A1", title: "Guess it", rootStepId: "X1" },
      { kind: "step", id: "X1", title: "All", gate: "and", childIds: ["X2", "X3"] },
      { kind: "step", id: "X2", title: "One way", gate: "or", childIds: ["X4"] },
      { kind: "step", id: "X3", title: "Another", gate: "or", childIds: ["X4"] },
      { kind: "step", id: "X4", title: "Shared" },
    );
    const attack = model.of.attack[0];

    expect(attack && stepIdsOfAttack(model, attack)).toHaveLength(4);
  });
});

describe("a defense's card", () => {
  const ranking = aRanking({
    items: [
      anItem({ defenseIds: ["D1"], rank: 1, gain: 40 }),
      anItem({ defenseIds: ["D2"], rank: 2, gain: 3 }),
    ],
    stopAfterRank: 1,
    notWorthIt: [{ id: "D3", reason: "no-effects" }],
  });

  it("says what it removes after the ones above it, and whether that is worth its cost", () => {
    expect(defenseFigures(ranking, defense("D1"))).toMatchObject({
      effortDays: 1,
      worth: { kind: "removes", amountPerYear: 40, rank: 1, isAboveLine: true },
    });
    expect(defenseFigures(ranking, defense("D2")).worth).toMatchObject({ isAboveLine: false });
  });

  it("does not count twice what is done", () => {
    const done = defense("D1", { kind: "defense", id: "D1", title: "Done", status: "done" });

    expect(defenseFigures(ranking, done).worth).toEqual({ kind: "counted" });
  });

  it("says why there is no gain, and does not print an unknown effort as 0", () => {
    expect(defenseFigures(ranking, defense("D3"))).toMatchObject({
      effortDays: null,
      worth: { kind: "no-gain", because: "no-effects" },
    });
  });

  it("is compared and not ranked when it is one of several alternatives", () => {
    const other = { kind: "defense", id: "P1", title: "In a vault" } as const;

    expect(defenseFigures(ranking, defense("P1", other)).worth).toEqual({ kind: "alternative" });
  });
});

describe("the asset's card", () => {
  it("says the whole risk now and after everything above the line", () => {
    const ranking = aRanking({
      items: [
        anItem({ defenseIds: ["D1"], residualAfter: 60 }),
        anItem({ defenseIds: ["D2"], residualAfter: 30 }),
        anItem({ defenseIds: ["D3"], residualAfter: 29 }),
      ],
      stopAfterRank: 2,
    });

    expect(heroFigures(someModel(), ranking, "S1")).toMatchObject({ lossNow: 100, lossAfter: 30 });
  });

  it("loses nothing by a plan that is empty", () => {
    expect(heroFigures(someModel(), aRanking({ stopAfterRank: 0 }), "S1")).toMatchObject({
      lossNow: 100,
      lossAfter: 100,
    });
  });

  it("shares an attack on two assets by their part of its impact", () => {
    const model = someModel(
      { kind: "asset", id: "S2", title: "Second" },
      { kind: "failure", id: "F2", assetId: "S2", title: "Lost", impact: { mid: 300 } },
      { kind: "attack", id: "A1", title: "Both", failureIds: ["F1", "F2"] },
    );
    const ranking = aRanking({
      attacks: [anAttackFigure("A1", 40), anAttackFigure("A2", 6)],
      items: [
        anItem({
          defenseIds: ["D1"],
          receipt: [{ kind: "attack", id: "A1", before: 40, after: 8, amount: 32 }],
        }),
      ],
      stopAfterRank: 1,
    });

    // A1: a quarter of its impact of 400 is S1's. A2 leads to S1 alone.
    expect(heroFigures(model, ranking, "S1")).toMatchObject({ lossNow: 16, lossAfter: 8 });
    expect(heroFigures(model, ranking, "S2")).toMatchObject({ lossNow: 30, lossAfter: 6 });
  });
});
