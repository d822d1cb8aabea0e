import { describe, expect, it } from "vitest";

import { suggestedMid } from "./suggested-mid";

describe("what a range suggests to count with", () => {
  it("is its mean, of rates and amounts of money", () => {
    expect(suggestedMid("ratePerYear", { low: 1, mid: 3, high: 10 })).toBe(4);
    expect(suggestedMid("impact", { low: 100_000, mid: 300_000, high: 1_000_000 })).toBe(400_000);
  });

  it("is nothing where the number is as good as the mean", () => {
    expect(suggestedMid("ratePerYear", { low: 1, mid: 4.2, high: 10 })).toBeNull();
    expect(suggestedMid("ratePerYear", { low: 1, mid: 3.7, high: 10 })).toBeNull();
  });

  it("is nothing without a ratio of two ends", () => {
    expect(suggestedMid("ratePerYear", { low: 0, mid: 1, high: 10 })).toBeNull();
    expect(suggestedMid("ratePerYear", { mid: 1, high: 10 })).toBeNull();
    expect(suggestedMid("ratePerYear", { low: 1, mid: 1, high: 1 })).toBeNull();
  });

  it("is nothing for what lies within bounds", () => {
    expect(suggestedMid("effortDays", { low: 1, mid: 3, high: 10 })).toBeNull();
    expect(suggestedMid("share", { low: 0.1, mid: 0.3, high: 0.9 })).toBeNull();
  });

  it("is nothing where the mean of a vast range lies outside of it", () => {
    expect(suggestedMid("ratePerYear", { low: 1e-6, mid: 1e-3, high: 1 })).toBeNull();
  });
});
