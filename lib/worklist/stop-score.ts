import type { RankedItem } from "./ranking";

type Scored = Pick<RankedItem, "score">;

/** What the settings hold at most. */
const SCORE_MAX = 1e9;
/** So far over the best score, or between two, that a small change elsewhere leaves the line alone. */
const DIGITS = 3;

/**
 * The stop score that draws the line below the first `above` items, for models that count in
 * points; null where no score does: what costs nothing is never below the line, and an item that is
 * worth more per day than one above it cannot be cut off from it.
 */
export function stopScoreFor(items: readonly Scored[], above: number): number | null {
  const next = items[above];
  if (!next) return 0;
  if (next.score === null) return null;
  const least = items
    .slice(0, above)
    .reduce((min, { score }) => Math.min(min, score ?? Infinity), Infinity);
  if (least <= next.score) return null;
  const score = least === Infinity ? next.score * 2 : between(next.score, least);
  return score > next.score && score <= SCORE_MAX ? score : null;
}

function between(low: number, high: number): number {
  const middle = (low + high) / 2;
  const short = Number(middle.toPrecision(DIGITS));
  return short > low && short <= high ? short : middle;
}

/** Every number of items that the line can stand below, ascending. Time: O(items squared). */
export function stopPlaces(items: readonly Scored[]): number[] {
  return Array.from({ length: items.length + 1 }, (_, above) => above).filter(
    (above) => stopScoreFor(items, above) !== null,
  );
}
