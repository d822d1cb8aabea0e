import { describe, expect, it } from "vitest";

import { screenOf, screenPath, SCREENS } from "./screen";

describe("a screen of a model", () => {
  it.each(SCREENS)("is found by its own address: %s", (screen) => {
    expect(screenOf(screenPath("M 1/2", screen))).toBe(screen);
  });

  it.each(["/", "/help", "/m", "/m/M1/board", "/m/M1/nothing", "/m/M1/outline/more"])(
    "is not at %s",
    (path) => {
      expect(screenOf(path)).toBeNull();
    },
  );
});
