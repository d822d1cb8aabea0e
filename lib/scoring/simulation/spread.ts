import { hasRange } from "@/lib/model/range";
import type { Estimate } from "@/lib/model/estimate";

import type { Shape, Shapes } from "./shapes";

/** How an uncertain number is drawn: `offset + scale x` a value of the shape. */
export type Spread = {
  readonly shape: Shape;
  readonly offset: number;
  readonly scale: number;
};

/** What kind of number an estimate is: its ends are factors apart, or lie within bounds. */
export type Measure = "factor" | "bounded";

/** A 90 % interval of a normal distribution is so many standard deviations wide. */
const WIDTH_OF_90 = 3.2897;

/**
 * The distribution of an estimate, or null where it is taken as certain: without both ends, or
 * without room between them. Rates and impacts are lognormal with sigma = ln(high / low) / 3.2897;
 * bounded numbers are PERT with mode = (6 mid - low - high) / 4, held between the ends. `mid` is the
 * mean of both, except of a PERT whose mode had to be held.
 */
export function spreadOf(
  estimate: Estimate | null | undefined,
  measure: Measure,
  shapes: Shapes,
): Spread | null {
  if (!hasRange(estimate)) return null;
  const { low, mid, high } = estimate;
  if (measure === "factor") {
    const sigma = mid > 0 ? sigmaOf(low, mid, high) : 0;
    return sigma > 0 ? { shape: shapes.lognormal(sigma), offset: 0, scale: mid } : null;
  }
  const width = high - low;
  const mode = Math.min(Math.max((6 * mid - low - high) / 4, low), high);
  return { shape: shapes.pert(1 + (4 * (mode - low)) / width), offset: low, scale: width };
}

/**
 * A range that begins at 0 has no ratio. Then `high` alone decides: it is the 95 % point, or, where
 * no lognormal with that mean reaches so far, the one is taken that comes nearest to it.
 */
function sigmaOf(low: number, mid: number, high: number): number {
  if (low > 0) return (Math.log(high) - Math.log(low)) / WIDTH_OF_90;
  const furthest = WIDTH_OF_90 / 2;
  return furthest - Math.sqrt(Math.max(0, furthest * furthest - 2 * Math.log(high / mid)));
}
