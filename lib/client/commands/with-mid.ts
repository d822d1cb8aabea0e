import type { Estimate } from "@/lib/model/estimate";

/**
 * An estimate after somebody set its number anew. A range that still holds the number is kept, of
 * a rate or an amount it moves along; any other range is dropped. The basis goes: it explained
 * another number.
 *
 * @param scales whether the range is a matter of factors, as of rates and money
 */
export function withMid(old: Estimate | undefined, mid: number, scales: boolean): Estimate {
  if (!old) return { mid };
  const { low, high } = old;
  const isInside = (low === undefined || low <= mid) && (high === undefined || mid <= high);
  const factor = isInside ? 1 : mid / old.mid;
  if (!isInside && (!scales || !Number.isFinite(factor))) return { mid };
  return {
    ...(low !== undefined && { low: low * factor }),
    mid,
    ...(high !== undefined && { high: high * factor }),
  };
}
