import { describe, expect, it } from "vitest";

import { resolveSettings } from "@/lib/model/settings";

import { type Banded, bandsOf, stopAfterRank } from "./bands";

const points = resolveSettings(undefined);
const money = { ...points, unit: "money", dayRate: 100 } as const;

function items(...scores: readonly (number | null)[]): Banded[] {
  return scores.map((score) => ({ score, effortDays: 1 }));
}

describe(stopAfterRank, () => {
  it("stops in money mode before the first item that costs more than it removes", () => {
    expect(stopAfterRank(items(null, 3, 1, 0.99, 2), money)).toBe(3);
    expect(stopAfterRank(items(null, 3), money)).toBe(2);
    expect(stopAfterRank([], money)).toBe(0);
  });

  it("stops in points mode at the set score, and nowhere without one", () => {
    expect(stopAfterRank(items(null, 3, 1), points)).toBeNull();
    expect(stopAfterRank(items(null, 3, 1), { ...points, stopScore: 2 })).toBe(2);
  });
});

describe(bandsOf, () => {
  it("has no row below the line in now, even one that would pay", () => {
    expect(bandsOf(items(null, 3, 0.5, 2), money)).toEqual(["now", "now", "later", "later"]);
  });

  it("puts what stands above the line but beyond the capacity next", () => {
    const settings = { ...money, capacityDays: 2 };

    expect(bandsOf(items(null, 3, 2, 0.5), settings)).toEqual(["now", "now", "next", "later"]);
  });

  it("goes by the best score in points mode: a quarter now, a twentieth next", () => {
    expect(bandsOf(items(null, 20, 5, 4.99, 1, 0.99), points)).toEqual([
      "now",
      "now",
      "now",
      "next",
      "next",
      "later",
    ]);
  });
});
