import { describe, expect, it } from "vitest";

import { nearestStop, nextStop } from "./stop-keys";

/** The line cannot stand below two items: they are worth the same. */
const places = [0, 1, 3, 4];

describe(nextStop, () => {
  it("goes from place to place and no further than the ends", () => {
    expect(nextStop("ArrowDown", 1, places)).toBe(3);
    expect(nextStop("ArrowUp", 3, places)).toBe(1);
    expect(nextStop("ArrowUp", 0, places)).toBe(0);
    expect(nextStop("ArrowDown", 4, places)).toBe(4);
    expect(nextStop("Home", 3, places)).toBe(0);
    expect(nextStop("End", 1, places)).toBe(4);
  });

  it("leaves other keys alone", () => {
    expect(nextStop("a", 1, places)).toBeNull();
  });
});

describe(nearestStop, () => {
  it("snaps to where the line may stand", () => {
    expect(nearestStop(2, places)).toBe(1);
    expect(nearestStop(9, places)).toBe(4);
    expect(nearestStop(3, places)).toBe(3);
  });
});
