import { describe, expect, it } from "vitest";

import { presenceSchema } from "@/lib/sync/live/presence";

import { toldPoint, toldSelection } from "./told";

describe("a point that is told", () => {
  it.each([
    [
      { x: 1.4, y: -2.6 },
      { x: 1, y: -3 },
    ],
    [
      { x: 2e9, y: -Infinity },
      { x: 1_000_000, y: -1_000_000 },
    ],
    [
      { x: NaN, y: 0 },
      { x: 0, y: 0 },
    ],
  ])("is one that the server takes: %o", (point, told) => {
    expect(toldPoint(point)).toEqual(told);
    expect(presenceSchema.safeParse({ cursor: toldPoint(point) }).success).toBe(true);
  });
});

it("of a selection the records are told, and no more than the server takes", () => {
  const ids = Array.from({ length: 80 }, (_, index) => `A${String(index)}`);

  const told = toldSelection(new Set(ids), ["A1 > S1", "gone", ...ids]);

  expect(told).toEqual(ids.slice(0, 50));
  expect(presenceSchema.safeParse({ selection: told }).success).toBe(true);
});
