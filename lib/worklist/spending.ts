import { fitsIn } from "./bands";
import type { RankedItem } from "./ranking";

/** How far a number of days gets in the order of the list. */
export type Spending = {
  /** So many items from the first on. */
  readonly count: number;
  readonly days: number;
  /** Risk a year with them done; null where the list is empty. */
  readonly riskLeft: number | null;
};

/**
 * What fits into a budget of person-days, in the order of the ranking, as capacity counts it: the
 * first item that does not fit ends it. `effortDays` holds, in the same order, the person-days to do each once.
 */
export function spend(
  items: readonly RankedItem[],
  effortDays: readonly number[],
  budgetDays: number,
): Spending {
  const [first] = items;
  let riskLeft = first ? first.residualAfter + first.gain : null;
  let days = 0;
  let count = 0;
  for (const item of items) {
    const next = days + (effortDays[count] ?? 0);
    if (!fitsIn(next, budgetDays)) break;
    days = next;
    count += 1;
    riskLeft = item.residualAfter;
  }
  return { count, days, riskLeft };
}
