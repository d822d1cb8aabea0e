import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { longestRise } from "./longest-rise";

/** The plain definition: the best of all subsets. */
function bestLength(values: readonly number[]): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** values.length; mask += 1) {
    const chosen = values.filter((_, place) => mask & (1 << place));
    const rises = chosen.every((value, index) => index === 0 || value > (chosen[index - 1] ?? 0));
    if (rises) best = Math.max(best, chosen.length);
  }
  return best;
}

describe("the longest rise", () => {
  it("leaves out the one value that jumped ahead", () => {
    expect([...longestRise([1, 4, 2, 3])].sort()).toEqual([0, 2, 3]);
  });

  it("keeps the lower of two that changed places", () => {
    expect([...longestRise([2, 1])]).toEqual([1]);
  });

  it("is empty for no values", () => {
    expect(longestRise([]).size).toBe(0);
  });

  it("rises, and no choice of the same values is longer", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 9 }), (values) => {
        const places = [...longestRise(values)].sort((a, b) => a - b);
        const chosen = places.map((place) => values[place] ?? 0);

        expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
        expect(chosen.length).toBe(bestLength(values));
      }),
    );
  });
});
