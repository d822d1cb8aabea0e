import { describe, expect, it } from "vitest";

import { readTypedNumber } from "./typed-number";

const read = (text: string) => readTypedNumber(text, { min: 0, max: 1e6 });

describe("a typed number", () => {
  it.each([
    ["3", 3],
    [" 0.5 ", 0.5],
    ["0,5", 0.5],
    ["1,5", 1.5],
    [".5", 0.5],
    ["10,000", 10_000],
    ["1.125", 1.125],
    ["0.500", 0.5],
    ["100.000,00", 100_000],
    ["10 000", 10_000],
    ["10’000", 10_000],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["$50k", 50_000],
    ["€ 50 k", 50_000],
    ["usd 2000", 2000],
    ["0.2 million", 200_000],
    ["1e3", 1000],
    ["1E-3", 0.001],
    ["１２", 12],
    ["-0", 0],
  ])("%s is %d", (text, value) => {
    const result = read(text);

    expect(result.ok && result.value).toBeCloseTo(value, 6);
  });

  it("that is not there is no number, which is not 0", () => {
    expect(read("  ")).toEqual({ ok: true, value: null });
  });

  it.each([
    ["ten", "not-a-number"],
    ["3 weeks", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["12,34,56", "not-a-number"],
    ["--5", "not-a-number"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["9".repeat(10_000), "not-a-number"],
    ["1e-999", "not-a-number"],
    ["e5", "not-a-number"],
    ["1400e", "not-a-number"],
    ["10.000", "two-readings"],
    ["1.500", "two-readings"],
    ["-5", "too-small"],
    ["−5", "too-small"],
    ["1e999", "too-large"],
    ["2 million", "too-large"],
  ])("%.20s is refused: %s", (text, error) => {
    expect(read(text)).toEqual({ ok: false, error });
  });

  it("may be below zero where nothing forbids it, and is never infinite", () => {
    const signed = (text: string) => readTypedNumber(text, { min: -1e6, max: 1e6 });

    expect(signed("-1.5k")).toEqual({ ok: true, value: -1500 });
    expect(signed("1e400")).toEqual({ ok: false, error: "too-large" });
    expect(signed("-1e400")).toEqual({ ok: false, error: "too-small" });
  });
});
