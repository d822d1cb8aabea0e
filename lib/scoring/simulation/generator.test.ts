import { describe, expect, it } from "vitest";

import { generatorOf } from "./generator";

const take = (text: string, count: number) => {
  const next = generatorOf(text);
  return Array.from({ length: count }, next);
};

describe("a generator of uniform numbers", () => {
  it("gives the same numbers for the same text, and others for a text that differs at one end", () => {
    expect(take("model one", 5)).toEqual(take("model one", 5));
    for (const other of ["model onf", "nodel one", "model one ", ""]) {
      const same = take(other, 5).filter((value, index) => value === take("model one", 5)[index]);
      expect(same).toEqual([]);
    }
  });

  it("fills sixteen boxes evenly, alone and in pairs", () => {
    const values = take("boxes", 160_000);
    const singles = new Array<number>(16).fill(0);
    const pairs = new Array<number>(16).fill(0);
    values.forEach((value, index) => {
      const box = Math.floor(value * 16);
      singles[box] = (singles[box] ?? 0) + 1;
      if (index % 2 === 0) return;
      const pair = Math.floor((values[index - 1] ?? 0) * 4) * 4 + Math.floor(value * 4);
      pairs[pair] = (pairs[pair] ?? 0) + 1;
    });

    // Chi-squared with 15 degrees of freedom: above 37.7 once in a thousand.
    const chiSquared = (boxes: readonly number[], expected: number) =>
      boxes.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquared(singles, 10_000)).toBeLessThan(37.7);
    expect(chiSquared(pairs, 5_000)).toBeLessThan(37.7);
    expect(Math.min(...values.slice(0, 1_000))).toBeGreaterThanOrEqual(0);
    expect(values.every((value) => value < 1)).toBe(true);
  });
});
