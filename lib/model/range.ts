import type { Estimate } from "./estimate";

/** An estimate of which somebody said how far off it may be. */
export type Range = Estimate & { readonly low: number; readonly high: number };

/** Whether an estimate has both ends and room between them; any other is taken as certain. */
export function hasRange(estimate: Estimate | null | undefined): estimate is Range {
  const { low, high } = estimate ?? {};
  return low !== undefined && high !== undefined && low < high;
}
