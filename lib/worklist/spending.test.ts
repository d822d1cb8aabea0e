import { describe, expect, it } from "vitest";

import type { RankedItem } from "./ranking";
import { spend } from "./spending";

/** Risk 100 a year before the list; the items leave 60, 50 and 48 of it. */
const items = [
  { gain: 40, residualAfter: 60 },
  { gain: 10, residualAfter: 50 },
  { gain: 2, residualAfter: 48 },
].map((figures, index): RankedItem => ({
  rank: index + 1,
  defenseIds: [`D${String(index)}`],
  band: "now",
  gainAlone: figures.gain,
  cost: 1,
  score: 1,
  points: 0,
  receipt: [],
  explanation: "",
  ...figures,
}));
const days = [4, 5, 0.5];

describe(spend, () => {
  it("leaves all risk without any days", () => {
    expect(spend(items, days, 0)).toEqual({ count: 0, days: 0, riskLeft: 100 });
  });

  it("buys in the order of the list until the first that does not fit", () => {
    expect(spend(items, days, 4)).toEqual({ count: 1, days: 4, riskLeft: 60 });
    expect(spend(items, days, 8.9)).toEqual({ count: 1, days: 4, riskLeft: 60 });
    expect(spend(items, days, 9)).toEqual({ count: 2, days: 9, riskLeft: 50 });
    expect(spend(items, days, 1000)).toEqual({ count: 3, days: 9.5, riskLeft: 48 });
  });

  it("takes what costs no days without any, and is not led astray by rounding", () => {
    expect(spend(items, [0, 0, 3], 0)).toEqual({ count: 2, days: 0, riskLeft: 50 });
    expect(spend(items, [0.1, 0.2, 9], 0.3).count).toBe(2);
  });

  it("knows no risk where there is no list", () => {
    expect(spend([], [], 5)).toEqual({ count: 0, days: 0, riskLeft: null });
  });
});
