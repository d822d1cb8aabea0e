import { describe, expect, it } from "vitest";

import { meanOfInterval } from "./interval-mean";

describe("the mean of a 90 % interval", () => {
  // riskquant (Netflix-Skunkworks) at 4b4bfb9, README and tests: a loss of 1 to 10 at a rate of 0.1.
  it("is what riskquant publishes", () => {
    expect(0.1 * meanOfInterval(1, 10)).toBeCloseTo(0.4040012826945718, 9);
    expect(0.1 * meanOfInterval(100_000, 1_000_000)).toBeCloseTo(40_400.128269457266, 4);
    expect(meanOfInterval(635_000, 19_000_000)).toBeCloseTo(5_922_706.83351131, 2);
  });

  it("is the number itself where there is no room, and above the middle where there is", () => {
    expect(meanOfInterval(3, 3)).toBeCloseTo(3, 12);
    expect(meanOfInterval(1, 100)).toBeGreaterThan(10);
  });
});
