import { COMPLEXITY_POINTS } from "@/lib/model/complexity-checklist";
import type { RecordOf } from "@/lib/model/record";

/**
 * The complexity points of a defense: the sum of its ticks, halved where it says so, or the points
 * that were typed if nothing is ticked. 0 where nothing was entered.
 */
export function complexityPoints({ complexity }: RecordOf<"defense">): number {
  if (!complexity) return 0;
  const ticks = complexity.ticks ?? [];
  if (ticks.length === 0) return complexity.points?.mid ?? 0;
  let sum = 0;
  for (const tick of new Set(ticks)) sum += COMPLEXITY_POINTS[tick];
  return complexity.halved === true ? sum / 2 : sum;
}
