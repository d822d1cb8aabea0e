/** The rungs that a form offers; any number may be typed instead. Ascending. */
export const LADDERS = {
  ratePerYear: [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
  impact: [1, 3, 10, 30, 100],
  share: [0, 0.25, 0.5, 0.75, 0.9, 0.98],
  effortDays: [0, 0.5, 1, 2, 3, 5, 8, 13, 20, 40, 80],
} as const satisfies Record<string, readonly number[]>;

export type Ladder = keyof typeof LADDERS;

/**
 * Where a value stands on a ladder: the index of its rung, with a fraction between two. Rates and
 * amounts of work go by factors, so between two positive rungs the fraction is logarithmic.
 */
export function rungOf(ladder: Ladder, value: number): number {
  const rungs: readonly number[] = LADDERS[ladder];
  const above = rungs.findIndex((rung) => rung >= value);
  if (above === 0) return 0;
  if (above < 0) return rungs.length - 1;
  const high = rungs[above] ?? value;
  const low = rungs[above - 1] ?? value;
  const part =
    low > 0 ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return above - 1 + part;
}

/** The value of the rung nearest to a position on the ladder. */
export function valueOfRung(ladder: Ladder, position: number): number {
  const rungs: readonly number[] = LADDERS[ladder];
  const index = Math.min(rungs.length - 1, Math.max(0, Math.round(position)));
  return rungs[index] ?? 0;
}

/** The next rung up or down from a value, which need not be on a rung itself; null at the end. */
export function nextRung(ladder: Ladder, value: number | null, direction: 1 | -1): number | null {
  const rungs: readonly number[] = LADDERS[ladder];
  if (value === null) return rungs[0] ?? null;
  const next =
    direction === 1 ? rungs.find((rung) => rung > value) : rungs.findLast((rung) => rung < value);
  return next ?? null;
}
