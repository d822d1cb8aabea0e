import * as z from "zod/mini";

import { optional, shortTextSchema } from "./fields";

/**
 * A number somebody judged: `mid` is what the engine computes with, `low` and `high` are the ends
 * of a 90 % interval and shape the simulation only, `basis` says where the number comes from.
 */
export type Estimate = {
  readonly low?: number | undefined;
  readonly mid: number;
  readonly high?: number | undefined;
  readonly basis?: string | undefined;
};

/** Widest values that are still numbers of the real world; wider ones are slips of the keyboard. */
export const BOUNDS = {
  ratePerYear: { min: 0, max: 1e6 },
  money: { min: 0, max: 1e15 },
  signedMoney: { min: -1e12, max: 1e12 },
  days: { min: 0, max: 1e6 },
  signedDays: { min: -1e6, max: 1e6 },
  probability: { min: 0, max: 1 },
  /** Below 0: the defense makes its target likelier. */
  share: { min: -1, max: 1 },
  points: { min: -1000, max: 1000 },
} as const;

export type Bound = keyof typeof BOUNDS;

/** What bounds each of the estimates that are fields of a record. */
export const FIELD_BOUNDS = {
  ratePerYear: "ratePerYear",
  impact: "money",
  success: "probability",
  share: "share",
  shareAsRun: "share",
  effortDays: "days",
  upkeepDaysPerYear: "signedDays",
  costPerYear: "signedMoney",
  switchDays: "days",
} as const satisfies Record<string, Bound>;

/** An estimate whose three numbers lie within `bound` and in order. */
function estimateSchema(bound: Bound) {
  const { min, max } = BOUNDS[bound];
  const number = z.number().check(z.minimum(min), z.maximum(max));
  return z
    .strictObject({
      low: optional(number),
      mid: number,
      high: optional(number),
      basis: optional(shortTextSchema),
    })
    .check(z.refine(isOrdered, { error: "low, mid and high must be in ascending order" }));
}

/** An estimate that may be missing; missing means "not estimated", never 0. */
export function optionalEstimate(bound: Bound) {
  return optional(estimateSchema(bound));
}

/** An estimate that a file may also write as a bare number: `3` is `{ "mid": 3 }`. */
export function optionalEstimateOrNumber(bound: Bound) {
  const { min, max } = BOUNDS[bound];
  const bare = z.pipe(
    z.number().check(z.minimum(min), z.maximum(max)),
    z.transform((mid): Estimate => ({ mid })),
  );
  return optional(z.union([bare, estimateSchema(bound)]));
}

function isOrdered({ low, mid, high }: Estimate): boolean {
  return (low === undefined || low <= mid) && (high === undefined || mid <= high);
}
