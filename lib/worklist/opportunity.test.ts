import { describe, expect, it } from "vitest";

import type { RecordInput } from "@/lib/model/record";
import {
  aDefense,
  aFailure,
  anAttack,
  aReadModel,
  effectsOf,
} from "@/lib/scoring/testing/small-models";

import { sameDaysWouldBuy } from "./opportunity";
import { rankModel } from "./rank-model";

const days = (mid: number) => ({ effortDays: { mid } });

/** An attack that costs 100 a year, another that costs 100 too. */
const twoAttacks = [...aFailure(100), anAttack("A"), anAttack("B")];

function opportunityOf(rank: number, ...inputs: readonly RecordInput[]) {
  const model = aReadModel(...inputs);
  const answer = sameDaysWouldBuy(model, rankModel(model), rank);
  return answer && { ...answer, items: answer.items.map(({ defenseIds }) => defenseIds.join()) };
}

describe(sameDaysWouldBuy, () => {
  it("fills the days with what stands below, in its order, and adds up what it removes", () => {
    // D1: 90 for 5 days. D2: 20 for 2. D3: 8 % of what D2 leaves for 2. D4 does not fit.
    const inputs = [
      ...twoAttacks,
      aDefense("D1", days(5)),
      ...effectsOf("D1", { A: 0.9 }),
      aDefense("D2", days(2)),
      ...effectsOf("D2", { B: 0.2 }),
      aDefense("D3", days(2)),
      ...effectsOf("D3", { B: 0.1 }),
      aDefense("D4", days(2)),
      ...effectsOf("D4", { B: 0.05 }),
    ];

    const bought = opportunityOf(1, ...inputs);
    expect(bought).toMatchObject({ days: 5, items: ["D2", "D3"], usedDays: 4 });
    expect(bought?.gain).toBeCloseTo(28, 9);
  });

  it("counts what the others remove without the item, not after it", () => {
    // D2 alone takes half of A; after D1 it would take half of the tenth that is left.
    const bought = opportunityOf(
      1,
      ...twoAttacks,
      aDefense("D1", days(1)),
      ...effectsOf("D1", { A: 0.9 }),
      aDefense("D2", days(1)),
      ...effectsOf("D2", { A: 0.5 }),
    );

    expect(bought?.items).toEqual(["D2"]);
    expect(bought?.gain).toBeCloseTo(50, 9);
  });

  it("passes over what is worth nothing without the item", () => {
    const bought = opportunityOf(
      1,
      ...twoAttacks,
      aDefense("D1", days(1)),
      ...effectsOf("D1", { A: 0.9 }),
      aDefense("D2", days(1)),
      ...effectsOf("D2", { B: 0.5 }),
      { kind: "requirement", id: "R", defenseId: "D2", requiredId: "D1" },
    );

    expect(bought).toMatchObject({ items: [], usedDays: 0, gain: 0 });
  });

  it("has nothing to say of a rank that is not there", () => {
    expect(opportunityOf(3, ...twoAttacks)).toBeNull();
  });
});
