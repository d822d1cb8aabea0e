import { describe, expect, it } from "vitest";

import { PRINCIPLES, principleAt } from "./principles";

describe("the principles", () => {
  it("are between eight and twelve, each once, each with the points it is made from", () => {
    const ids = PRINCIPLES.map(({ id }) => id);

    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(ids.length).toBeLessThanOrEqual(12);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { points } of PRINCIPLES) {
      for (const point of points) expect(Number(point.slice(1))).toBeLessThanOrEqual(87);
    }
  });

  it("have one for each moment", () => {
    const moments = PRINCIPLES.flatMap((principle) => principle.moments);

    expect(new Set(moments).size).toBe(moments.length);
    expect(moments).toHaveLength(9);
    expect(principleAt("attacks")).toBe("like-an-attacker");
    expect(principleAt("no-list")).toBe("easy-and-broad-first");
  });
});
