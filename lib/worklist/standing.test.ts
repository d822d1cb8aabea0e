import { describe, expect, it } from "vitest";

import { compareRatios, compareStandings, type Standing } from "./standing";

function aStanding(fields: Partial<Standing> = {}): Standing {
  return {
    gain: 100,
    cost: 100,
    isFree: false,
    surplus: 0,
    points: 0,
    improved: 1,
    members: [0],
    ...fields,
  };
}

describe(compareRatios, () => {
  it("tells ratios apart that doubles cannot", () => {
    // (n + 1)(n - 1) is 1 less than n x n, which is past what a double can tell.
    const n = 94_906_266;

    expect((n + 1) * (n - 1)).toBe(n * n);
    expect(compareRatios(n + 1, n, n, n - 1)).toBeLessThan(0);
    expect(compareRatios(n, n - 1, n + 1, n)).toBeGreaterThan(0);
  });

  it("finds equal ratios equal", () => {
    expect(compareRatios(3, 9_007_199_254_740_990, 1, 3_002_399_751_580_330)).toBe(0);
    expect(compareRatios(2, 4, 1, 2)).toBe(0);
  });
});

describe(compareStandings, () => {
  it.each([
    { name: "free before any price", a: { isFree: true, cost: -1 }, b: { gain: 1e9, cost: 1 } },
    {
      name: "larger surplus among free",
      a: { isFree: true, surplus: 2 },
      b: { isFree: true, surplus: 1, gain: 900 },
    },
    { name: "better price", a: { gain: 100, cost: 99 }, b: { gain: 900, cost: 900 } },
    { name: "larger gain at one price", a: { gain: 200, cost: 200 }, b: {} },
    {
      name: "smaller cost among free of one gain",
      a: { isFree: true, cost: -9 },
      b: { isFree: true, cost: 0 },
    },
    { name: "fewer points", a: { points: -1 }, b: { points: 0, improved: 9 } },
    { name: "more attacks improved", a: { improved: 2, members: [9] }, b: {} },
    { name: "first ids", a: { members: [0, 2] }, b: { members: [1] } },
    { name: "fewer members", a: { members: [0] }, b: { members: [0, 1] } },
  ])("puts first: $name", ({ a, b }) => {
    expect(compareStandings(aStanding(a), aStanding(b))).toBeLessThan(0);
    expect(compareStandings(aStanding(b), aStanding(a))).toBeGreaterThan(0);
  });
});
