import { describe, expect, it } from "vitest";

import { rankModel } from "@/lib/worklist/rank-model";
import {
  aDefense,
  aFailure,
  anAttack,
  aReadModel,
  effectsOf,
} from "@/lib/scoring/testing/small-models";

import { stabilityNow } from "./stability-slice";

describe("what a simulation told of the order", () => {
  const ranking = rankModel(
    aReadModel(
      ...aFailure(),
      anAttack("A"),
      aDefense("D1"),
      aDefense("D2"),
      ...effectsOf("D1", { A: 0.6 }),
      ...effectsOf("D2", { A: 0.5 }),
    ),
  );
  const of = (...order: string[]) => ({ order, worlds: 1_000, ahead: [[0.4], []] });

  it("holds for the order it was computed for", () => {
    expect(stabilityNow({ stability: of("D1", "D2"), ranking })).toEqual(of("D1", "D2"));
  });

  it("holds for no other: not turned round, not shorter, not longer", () => {
    for (const order of [["D2", "D1"], ["D1"], ["D1", "D2", "D3"], ["D1 D2"]]) {
      expect(stabilityNow({ stability: of(...order), ranking })).toBeNull();
    }
    expect(stabilityNow({ stability: null, ranking })).toBeNull();
  });
});
