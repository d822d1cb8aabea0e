import { describe, expect, it } from "vitest";

import { placeUnder } from "./place-under";

const boxes = [
  { key: "a", middle: 50 },
  { key: "b", middle: 150 },
  { key: "c", middle: 250 },
];

describe(placeUnder, () => {
  it("counts the other rows whose middle is above the pointer", () => {
    expect(placeUnder(boxes, "c", 20)).toBe(0);
    expect(placeUnder(boxes, "c", 100)).toBe(1);
    expect(placeUnder(boxes, "c", 260)).toBe(2);
    expect(placeUnder(boxes, "a", 260)).toBe(2);
  });

  it("leaves a row where it is that is held over itself", () => {
    expect(placeUnder(boxes, "b", 150)).toBe(1);
    expect(placeUnder(boxes, "b", 200)).toBe(1);
  });
});
