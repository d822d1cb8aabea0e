import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { JSTAT_QUANTILES } from "@/lib/client/simulation/jstat-quantiles";
import { BOUNDS, type Estimate } from "@/lib/model/estimate";

import { Draws } from "./draws";
import { generatorOf } from "./generator";
import { newShapes } from "./shapes";
import { type Measure, spreadOf } from "./spread";

const shapes = newShapes(JSTAT_QUANTILES);

/** The value below which a share of all draws lie. */
function quantile(estimate: Estimate, measure: Measure, p: number): number {
  const draws = new Draws(shapes);
  draws.add(estimate, measure);
  return draws.next(() => p)[0] ?? Number.NaN;
}

function sample(estimate: Estimate, measure: Measure, count: number) {
  const draws = new Draws(shapes);
  draws.add(estimate, measure);
  const generator = generatorOf(JSON.stringify(estimate));
  const values = Array.from({ length: count }, () => draws.next(generator)[0] ?? Number.NaN);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return { mean, standardError: Math.sqrt(variance / count) };
}

describe("a rate or an impact", () => {
  // The lognormal mean of the 90 % interval from 1 to 10, a published figure.
  const oneToTen = { low: 1, mid: 4.040012826945718, high: 10 };

  it("lies below its low end once in twenty and above its high end once in twenty", () => {
    expect(quantile(oneToTen, "factor", 0.05)).toBeCloseTo(1, 3);
    expect(quantile(oneToTen, "factor", 0.95)).toBeCloseTo(10, 1);
    expect(quantile(oneToTen, "factor", 0.5)).toBeCloseTo(Math.sqrt(10), 4);
  });

  it("keeps its estimate as the mean, wherever that stands in the range, and its width", () => {
    const shifted = { low: 1, mid: 2, high: 10 };

    // sigma = ln 10 / 3.2897 = 0.69993; the median is 2 exp(-sigma^2 / 2) = 1.5654.
    expect(quantile(shifted, "factor", 0.5)).toBeCloseTo(1.5654, 3);
    expect(quantile(shifted, "factor", 0.95) / quantile(shifted, "factor", 0.05)).toBeCloseTo(
      10,
      1,
    );
  });

  it("that may be 0 reaches its high end once in twenty, or as near as it can", () => {
    // The 95 % point of a lognormal of mean 1 is at most exp(1.64485^2 / 2) = 3.868.
    expect(quantile({ low: 0, mid: 1, high: 3 }, "factor", 0.95)).toBeCloseTo(3, 1);
    expect(quantile({ low: 0, mid: 1, high: 50 }, "factor", 0.95)).toBeCloseTo(3.868, 1);
  });
});

describe("a bounded number", () => {
  it("of equal sides has the quantiles of Beta(3, 3)", () => {
    const cdf = (x: number) => 10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5;
    for (const p of [0.05, 0.25, 0.5, 0.9]) {
      const value = quantile({ low: 2, mid: 4, high: 6 }, "bounded", p);
      expect(cdf((value - 2) / 4)).toBeCloseTo(p, 5);
    }
  });

  it("whose mode is at an end has the quantiles of Beta(1, 5) or Beta(5, 1)", () => {
    // mode = (6 mid - low - high) / 4 = 0 for mid = 1/6, and 1 for mid = 5/6
    for (const p of [0.05, 0.5, 0.95]) {
      expect(quantile({ low: 0, mid: 1 / 6, high: 1 }, "bounded", p)).toBeCloseTo(
        1 - (1 - p) ** 0.2,
        4,
      );
      expect(quantile({ low: 0, mid: 5 / 6, high: 1 }, "bounded", p)).toBeCloseTo(p ** 0.2, 4);
    }
  });

  it("between two tables has the quantiles of its own Beta", () => {
    const alpha = 2.3125;
    for (let p = 0.01; p < 1; p += 0.02) {
      const value = quantile({ low: 0, mid: alpha / 6, high: 1 }, "bounded", p);
      expect(Math.abs(value - JSTAT_QUANTILES.beta(p, alpha, 6 - alpha))).toBeLessThan(3e-4);
    }
  });

  it("whose mode would lie outside is held at the end", () => {
    expect(quantile({ low: 0, mid: 0.01, high: 1 }, "bounded", 0.5)).toBeCloseTo(1 - 0.5 ** 0.2, 4);
  });
});

/** The mean of what can be drawn: tables are straight between their 1,025 points. */
function tableMean(estimate: Estimate, measure: Measure): number {
  let sum = 0;
  for (let step = 0; step < 1024; step += 1)
    sum += quantile(estimate, measure, (step + 0.5) / 1024);
  return sum / 1024;
}

describe("the mean of a table", () => {
  it.each([1.0001, 1.5, 10, 1_000, 1e6, 1e12, 1e300])(
    "is the rate itself, the ends being %d apart by factor",
    (factor) => {
      const mean = tableMean({ low: 1 / factor, mid: 1, high: 1 }, "factor");
      expect(mean).toBeCloseTo(1, 9);
    },
  );

  it.each([1 / 6, 0.2, 0.37, 0.5, 0.8, 5 / 6])("is the bounded number itself: %d", (mid) => {
    expect(Math.abs(tableMean({ low: 0, mid, high: 1 }, "bounded") - mid)).toBeLessThan(1e-4);
  });
});

describe("the mean of many draws", () => {
  const cases: readonly (readonly [Estimate, Measure])[] = [
    [{ low: 1, mid: 4, high: 10 }, "factor"],
    [{ low: 0.01, mid: 0.03, high: 0.3 }, "factor"],
    [{ low: 0.001, mid: 1, high: 10 }, "factor"],
    [{ low: 0, mid: 1, high: 3 }, "factor"],
    [{ low: 0.2, mid: 0.5, high: 0.8 }, "bounded"],
    [{ low: 0.6, mid: 0.9, high: 1 }, "bounded"],
    [{ low: -2, mid: -1, high: 3 }, "bounded"],
    [{ low: 1, mid: 2.2, high: 7 }, "bounded"],
  ];
  it.each(cases)("of %o as a %s number is the estimate", (estimate, measure) => {
    const { mean, standardError } = sample(estimate, measure, 100_000);
    expect(standardError).toBeGreaterThan(0);
    expect(Math.abs(mean - estimate.mid)).toBeLessThan(4 * standardError);
  });
});

describe("what a range is not", () => {
  it("leaves an estimate certain: one end, no room, or nothing to multiply", () => {
    for (const measure of ["factor", "bounded"] as const) {
      expect(spreadOf({ mid: 3 }, measure, shapes)).toBeNull();
      expect(spreadOf({ low: 1, mid: 3 }, measure, shapes)).toBeNull();
      expect(spreadOf({ mid: 3, high: 5 }, measure, shapes)).toBeNull();
      expect(spreadOf({ low: 3, mid: 3, high: 3 }, measure, shapes)).toBeNull();
      expect(spreadOf(undefined, measure, shapes)).toBeNull();
    }
    expect(spreadOf({ low: 0, mid: 0, high: 5 }, "factor", shapes)).toBeNull();
  });
});

/** Any three numbers that a schema lets in, extreme ones often. */
function anEstimate({ min, max }: { readonly min: number; readonly max: number }) {
  const extreme = [min, max, 0, 5e-324, 1e-300, 1e-9, 1, 1 + 1e-15].filter(
    (value) => value >= min && value <= max,
  );
  const number = fc.oneof(fc.constantFrom(...extreme), fc.double({ min, max, noNaN: true }));
  return fc.tuple(number, number, number).map((three) => {
    const [low = 0, mid = 0, high = 0] = three.toSorted((a, b) => a - b);
    return { low, mid, high };
  });
}

const someP = fc.oneof(
  fc.constantFrom(0, 1 / 2048, 0.5, 1023.5 / 1024, 1 - 2 ** -32),
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
);

describe("any range that a file may hold", () => {
  it.each(["ratePerYear", "money"] as const)(
    "of %s is drawn as a finite number from 0 on",
    (bound) => {
      fc.assert(
        fc.property(anEstimate(BOUNDS[bound]), someP, someP, (estimate, p, q) => {
          if (spreadOf(estimate, "factor", shapes) === null) return;
          const [lower, upper] = [Math.min(p, q), Math.max(p, q)];
          const values = [lower, upper].map((each) => quantile(estimate, "factor", each));
          expect(values.every(Number.isFinite)).toBe(true);
          expect(values[0]).toBeGreaterThanOrEqual(0);
          expect(values[1]).toBeGreaterThanOrEqual(values[0] ?? Number.NaN);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(["probability", "share", "days", "signedMoney", "points"] as const)(
    "of %s is drawn between its ends",
    (bound) => {
      fc.assert(
        fc.property(anEstimate(BOUNDS[bound]), someP, (estimate, p) => {
          if (spreadOf(estimate, "bounded", shapes) === null) return;
          const value = quantile(estimate, "bounded", p);
          const slack = 1e-9 * (estimate.high - estimate.low);
          expect(value).toBeGreaterThanOrEqual(estimate.low - slack);
          expect(value).toBeLessThanOrEqual(estimate.high + slack);
        }),
        { numRuns: 300 },
      );
    },
  );
});
