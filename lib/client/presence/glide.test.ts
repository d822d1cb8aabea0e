import { describe, expect, it } from "vitest";

import { GLIDE_MS, glideTo, hasArrived, placeOf } from "./glide";

const A = { x: 0, y: 0 };
const B = { x: 100, y: 50 };

describe("something that others move", () => {
  it("is where it was first told to be, at once", () => {
    expect(placeOf(glideTo(undefined, B, 1_000), 1_000)).toEqual(B);
  });

  it("goes evenly from place to place, and stops there", () => {
    const glide = glideTo(glideTo(undefined, A, 0), B, 1_000);

    expect(placeOf(glide, 1_000)).toEqual(A);
    expect(placeOf(glide, 1_000 + GLIDE_MS / 2)).toEqual({ x: 50, y: 25 });
    expect(placeOf(glide, 1_000 + GLIDE_MS * 5)).toEqual(B);
    expect(hasArrived(glide, 1_000 + GLIDE_MS - 1)).toBe(false);
    expect(hasArrived(glide, 1_000 + GLIDE_MS)).toBe(true);
  });

  it("turns off from where it is when a new place is told on the way", () => {
    const glide = glideTo(glideTo(undefined, A, 0), B, 1_000);

    const turned = glideTo(glide, A, 1_000 + GLIDE_MS / 2);

    expect(placeOf(turned, 1_000 + GLIDE_MS / 2)).toEqual({ x: 50, y: 25 });
  });
});
