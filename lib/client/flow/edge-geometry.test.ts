import { describe, expect, it } from "vitest";

import { edgeGeometry } from "./edge-geometry";

const ALONE = { index: 0, count: 1 };
const attack = { x: 0, y: 0, width: 200, height: 80 };
const asset = { x: 600, y: 200, width: 200, height: 80 };
const below = { x: 300, y: 500, width: 200, height: 80 };

describe("an arrow", () => {
  it("runs from the right of the attack to the left of the asset and points at it", () => {
    const { path, end, angle } = edgeGeometry("leads-to", attack, asset, ALONE);

    expect(path).toMatch(/^M200\.0,40\.0 C/);
    expect(end).toEqual({ x: 593, y: 240 });
    expect(angle).toBe(0);
  });

  it("turns round when somebody put the asset on the other side", () => {
    const left = { ...asset, x: -600 };

    const { end, angle } = edgeGeometry("leads-to", attack, left, ALONE);

    expect(end.x).toBe(-393);
    expect(angle).toBe(180);
  });

  it("runs straight up or down between cards that stand above each other", () => {
    const { path, end, angle } = edgeGeometry("leads-to", attack, { ...asset, x: 50 }, ALONE);

    expect(path).toMatch(/^M100\.0,80\.0 C/);
    expect(end).toEqual({ x: 150, y: 193 });
    expect(angle).toBe(90);
  });

  it("ends beside the others that reach the same card, and still at the card", () => {
    const ends = [0, 1, 2].map(
      (index) => edgeGeometry("leads-to", attack, asset, { index, count: 3 }).end.y,
    );
    const crowd = edgeGeometry("leads-to", attack, asset, { index: 99, count: 100 }).end.y;

    expect(ends).toEqual([226, 240, 254]);
    expect(crowd).toBeLessThan(280);
  });
});

describe("what stops an attack", () => {
  it("comes up from below and stands across the attack's right side", () => {
    const { path, end, angle } = edgeGeometry("stops", below, attack, ALONE);

    expect(path).toMatch(/^M314\.0,500\.0 C/);
    expect(end).toEqual({ x: 207, y: 40 });
    expect(angle).toBe(180);
  });

  it("comes down from above", () => {
    const { path } = edgeGeometry("stops", { ...below, y: -500 }, attack, ALONE);

    expect(path).toMatch(/^M314\.0,-420\.0 C/);
  });

  it("comes from the side where both stand on one height", () => {
    const { path, end } = edgeGeometry("stops", { ...below, y: 20 }, attack, ALONE);

    expect(path).toMatch(/^M300\.0,60\.0 C/);
    expect(end.y).toBe(40);
  });
});

it("needs between two defenses run from top to bottom", () => {
  const { end, angle } = edgeGeometry("needs", below, attack, ALONE);

  expect(end).toEqual({ x: 100, y: 87 });
  expect(angle).toBe(-90);
});
