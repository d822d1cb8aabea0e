import type { ResolvedSettings } from "@/lib/model/settings";

import type { Band } from "./ranking";

/** What the bands look at, of each item in the order of the list. */
export type Banded = {
  /** Risk removed over the horizon per unit of cost; null where it costs nothing. */
  readonly score: number | null;
  readonly effortDays: number;
};

/** Sums of days that differ by less than this are the same. */
const DAYS_EPSILON = 1e-6;

/** Whether so many person-days are within a number of them. */
export function fitsIn(days: number, budgetDays: number): boolean {
  return days <= budgetDays + DAYS_EPSILON;
}

/**
 * How many items stand above the stop line: in money mode those before the first that costs more
 * than it removes, in points mode those before the first below the set score; null if none is set.
 */
export function stopAfterRank(
  items: readonly Banded[],
  { unit, stopScore }: ResolvedSettings,
): number | null {
  const least = unit === "money" ? 1 : stopScore;
  if (least === null) return null;
  const first = items.findIndex(({ score }) => score !== null && score < least);
  return first < 0 ? items.length : first;
}

/**
 * The band of each item. With a line: now is above it and within the capacity, which effort uses up
 * in the order of the list; next is above it and beyond; later is below. Without: now is free, or at
 * least a quarter of the best score; next at least a twentieth.
 */
export function bandsOf(items: readonly Banded[], settings: ResolvedSettings): Band[] {
  const line = stopAfterRank(items, settings);
  return line === null ? bandsByScore(items) : bandsByLine(items, line, settings.capacityDays);
}

function bandsByLine(items: readonly Banded[], line: number, capacityDays: number | null): Band[] {
  let days = 0;
  return items.map(({ effortDays }, index) => {
    if (index >= line) return "later";
    days += effortDays;
    return capacityDays === null || fitsIn(days, capacityDays) ? "now" : "next";
  });
}

function bandsByScore(items: readonly Banded[]): Band[] {
  const best = items.reduce((max, { score }) => Math.max(max, score ?? 0), 0);
  return items.map(({ score }) => {
    if (score === null || score * 4 >= best) return "now";
    return score * 20 >= best ? "next" : "later";
  });
}
