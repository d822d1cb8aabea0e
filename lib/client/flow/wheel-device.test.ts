import { describe, expect, it } from "vitest";

import { wheelDevice, type WheelTurn } from "./wheel-device";

const turn = (how: Partial<WheelTurn>): WheelTurn => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  ...how,
});

describe("what turned the wheel", () => {
  it.each([
    ["one notch in Chromium on Linux or Windows", { deltaY: 100, wheelDeltaY: -120 }],
    ["one notch on a Mac, which starts slowly", { deltaY: 4.000244140625, wheelDeltaY: -120 }],
    ["three notches at once", { deltaY: -300, wheelDeltaY: 360 }],
    ["lines instead of pixels, as in Firefox", { deltaY: 3, deltaMode: 1 }],
  ])("is a mouse: %s", (_, how) => {
    expect(wheelDevice(turn(how), "trackpad")).toBe("mouse");
  });

  it.each([
    ["fingers that go down", { deltaY: 7, wheelDeltaY: -21 }],
    ["fingers as fast as a notch", { deltaY: 40, wheelDeltaY: -120 }],
    ["fingers that go sideways too", { deltaX: 2, deltaY: 5 }],
    ["parts of a pixel without more to go by", { deltaY: 1.5 }],
  ])("is a trackpad: %s", (_, how) => {
    expect(wheelDevice(turn(how), "mouse")).toBe("trackpad");
  });

  it.each([
    ["pinching", { deltaY: 1.2, ctrlKey: true }],
    ["whole pixels in Firefox", { deltaY: 12 }],
  ])("stays what it was: %s", (_, how) => {
    expect(wheelDevice(turn(how), "mouse")).toBe("mouse");
    expect(wheelDevice(turn(how), "trackpad")).toBe("trackpad");
  });
});
