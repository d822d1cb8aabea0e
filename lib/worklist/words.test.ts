import { describe, expect, it } from "vitest";

import { resolveSettings } from "@/lib/model/settings";

import { amount, days, movingParts, percent, plain } from "./words";

const points = resolveSettings(undefined);
const dollars = { ...points, unit: "money" } as const;

describe(plain, () => {
  it.each([
    [24_168.72, "24,169"],
    [1_234_567, "1,234,567"],
    [999.5, "1,000"],
    [100, "100"],
    [43.51, "43.5"],
    [40, "40"],
    [2.984, "2.98"],
    [0.5, "0.5"],
    [0.0123, "0.0123"],
    [0.0001, "below 0.001"],
    [0, "0"],
    [-2_800, "-2,800"],
  ])("writes %d as %s", (value, expected) => {
    expect(plain(value)).toBe(expected);
  });
});

describe("units", () => {
  it("stand where people expect them", () => {
    expect(amount(-2_800, dollars)).toBe("-$2,800");
    expect(amount(12.34, { ...dollars, currency: "CHF" })).toBe("CHF 12.3");
    expect(amount(12.34, points)).toBe("12.3 points");
    expect(days(1)).toBe("1 day");
    expect(days(4.3)).toBe("4.3 days");
    expect(movingParts(-1)).toBe("1 moving part");
    expect([percent(0.25), percent(0.004), percent(0)]).toEqual(["25 %", "below 1 %", "0 %"]);
  });
});
