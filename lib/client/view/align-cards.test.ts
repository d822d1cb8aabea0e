import { describe, expect, it } from "vitest";

import { aligned, distributed } from "./align-cards";
import type { Rect } from "./card-size";

/** Three cards of unlike size: from x 0 to 310, from y 0 to 200. */
const rects = new Map<string, Rect>([
  ["a", { x: 0, y: 100, width: 100, height: 50 }],
  ["b", { x: 110, y: 0, width: 50, height: 20 }],
  ["c", { x: 210, y: 150, width: 100, height: 50 }],
]);

describe("cards set in one line", () => {
  it.each([
    ["left", { a: 0, b: 0, c: 0 }],
    ["centre", { a: 105, b: 130, c: 105 }],
    ["right", { a: 210, b: 260, c: 210 }],
  ] as const)("%s keep their heights", (alignment, xs) => {
    const places = aligned(rects, alignment);

    expect(Object.fromEntries([...places].map(([id, { x }]) => [id, x]))).toEqual(xs);
    expect([...places.values()].map(({ y }) => y)).toEqual([100, 0, 150]);
  });

  it.each([
    ["top", { a: 0, b: 0, c: 0 }],
    ["middle", { a: 75, b: 90, c: 75 }],
    ["bottom", { a: 150, b: 180, c: 150 }],
  ] as const)("%s keep their places across", (alignment, ys) => {
    const places = aligned(rects, alignment);

    expect(Object.fromEntries([...places].map(([id, { y }]) => [id, y]))).toEqual(ys);
    expect([...places.values()].map(({ x }) => x)).toEqual([0, 110, 210]);
  });
});

describe("cards with equal gaps", () => {
  it("across: 60 units are free between three cards, 30 in each gap", () => {
    const places = distributed(rects, "across");

    expect([...places.values()].map(({ x }) => x)).toEqual([0, 130, 210]);
    expect(places.get("b")).toEqual({ x: 130, y: 0 });
  });

  it("down: by their heights, whatever order they came in", () => {
    const places = distributed(rects, "down");

    expect(places.get("b")?.y).toBe(0);
    expect(places.get("a")?.y).toBe(60);
    expect(places.get("c")?.y).toBe(150);
  });
});
