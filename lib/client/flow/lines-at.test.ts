import { describe, expect, it } from "vitest";

import type { Curve } from "./edge-geometry";
import { linesAt, mayTouch } from "./lines-at";

const straight = (id: string, y: number) => {
  const curve: Curve = [
    { x: 0, y },
    { x: 40, y },
    { x: 60, y },
    { x: 100, y },
  ];
  return { id, geometry: { curve } };
};
/** Leaves to the right and comes back 60 lower; its middle is at (75, 30). */
const bent = (() => {
  const curve: Curve = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 60 },
    { x: 0, y: 60 },
  ];
  return { id: "bent", geometry: { curve } };
})();
const idsAt = (...args: Parameters<typeof linesAt<typeof bent>>) =>
  linesAt(...args).map(({ id }) => id);

describe("the lines at a point", () => {
  it("are those within reach, the nearest first", () => {
    const lines = [straight("far", 30), straight("near", 4), straight("nearer", 2)];

    expect(idsAt(lines, { x: 50, y: 0 }, 10)).toEqual(["nearer", "near"]);
  });

  it("end where the line ends", () => {
    expect(idsAt([straight("line", 0)], { x: 109, y: 0 }, 10)).toEqual(["line"]);
    expect(idsAt([straight("line", 0)], { x: 111, y: 0 }, 10)).toEqual([]);
  });

  it("follow the curve, not the box around it", () => {
    expect(idsAt([bent], { x: 75, y: 30 }, 1)).toEqual(["bent"]);
    expect(idsAt([bent], { x: 20, y: 30 }, 10)).toEqual([]);
  });

  it("are none for a line without length elsewhere, and that line at its place", () => {
    const at = { x: 5, y: 5 };
    const dot = { id: "dot", geometry: { curve: [at, at, at, at] as const } };

    expect(idsAt([dot], { x: 50, y: 50 }, 10)).toEqual([]);
    expect(idsAt([dot], { x: 6, y: 5 }, 10)).toEqual(["dot"]);
  });
});

it("a line may touch a part of the board that its box meets, and no other", () => {
  const { curve } = bent.geometry;
  const at = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

  expect(mayTouch(curve, at(90, 30))).toBe(true);
  expect(mayTouch(curve, at(-5, -5))).toBe(true);
  expect(mayTouch(curve, at(101, 30))).toBe(false);
  expect(mayTouch(curve, at(50, 61))).toBe(false);
  expect(mayTouch(curve, at(50, -11))).toBe(false);
});
