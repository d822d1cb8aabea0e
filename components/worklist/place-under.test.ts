import { describe, expect, it } from "vitest";

import { placeUnder } from "./place-under";

const boxes = [
  { key: "a", top: 0, height: 100 },
  { key: "b", top: 100, height: 100 },
  { key: "c", top: 200, height: 100 },
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
