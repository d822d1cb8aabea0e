import { BOUNDS, type Estimate, FIELD_BOUNDS } from "@/lib/model/estimate";
import type { ModelRecord } from "@/lib/model/record";

/** What a test makes of an estimate. */
type Change = (
  estimate: Estimate,
  isFactor: boolean,
  bounds: { readonly min: number; readonly max: number },
) => Estimate;

/** The records with other estimates. */
export function withEstimates(records: readonly ModelRecord[], change: Change): ModelRecord[] {
  return records.map((record) => {
    const changed: ModelRecord = { ...record };
    for (const [field, bound] of Object.entries(FIELD_BOUNDS)) {
      const estimate: unknown = Reflect.get(record, field);
      if (!isEstimate(estimate)) continue;
      const isFactor = field === "ratePerYear" || field === "impact";
      Reflect.set(changed, field, change(estimate, isFactor, BOUNDS[bound]));
    }
    if (record.kind === "defense" && record.complexity?.points) {
      const points = change(record.complexity.points, false, BOUNDS.points);
      Reflect.set(changed, "complexity", { ...record.complexity, points });
    }
    return changed;
  });
}

function isEstimate(value: unknown): value is Estimate {
  return typeof value === "object" && value !== null && "mid" in value;
}

/**
 * Ranges around the estimates, so even that no mode has to be held between the ends: what is at a
 * bound, or 0 where factors count, stays certain.
 */
export function evenRange(random: () => number): Change {
  return (estimate, isFactor, { min, max }) => {
    const { mid } = estimate;
    if (isFactor)
      return mid > 0
        ? { low: mid / (1 + 3 * random()), mid, high: mid * (1 + 3 * random()) }
        : estimate;
    const room = Math.min(mid - min, max - mid, Math.abs(mid) || 1);
    const [below, above] = [0.3 + 0.6 * random(), 0.3 + 0.6 * random()];
    return { low: mid - below * room, mid, high: mid + above * room };
  };
}

/** Any range there may be, one-sided and held ones among them. */
export function anyRange(random: () => number): Change {
  return (estimate, isFactor, { min, max }) => {
    const { mid } = estimate;
    if (random() < 0.2) return estimate;
    const reach = isFactor ? mid : Math.max(Math.abs(mid), 0.5);
    return {
      low: Math.max(min, mid - random() * reach),
      mid,
      high: Math.min(max, mid + random() * 3 * reach),
    };
  };
}
