import { type Estimate, FIELD_BOUNDS } from "@/lib/model/estimate";
import { hasRange } from "@/lib/model/range";
import { meanOfInterval } from "@/lib/scoring/simulation/interval-mean";

import type { EstimateField } from "../commands/set-estimate";

/** Closer than this nobody means another number. */
const WORTH_SAYING = 0.1;

/**
 * The mean that the range of a rate or an amount has by itself, where the number is another: people
 * name the middle of what they have seen, and the rare large ones weigh more. Null where there is
 * nothing to suggest; a mean outside of its range, which only a vast one has, helps nobody.
 */
export function suggestedMid(field: EstimateField, estimate: Estimate): number | null {
  const bound = FIELD_BOUNDS[field];
  if ((bound !== "ratePerYear" && bound !== "money") || !hasRange(estimate)) return null;
  const { low, mid, high } = estimate;
  if (low <= 0) return null;
  const mean = Number(meanOfInterval(low, high).toPrecision(2));
  const isInside = low <= mean && mean <= high;
  return isInside && Math.abs(mean - mid) > WORTH_SAYING * mean ? mean : null;
}
