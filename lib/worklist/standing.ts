/**
 * How a candidate stands against others, as integers, so that the order is the same on every
 * machine and a tie is a tie.
 */
export type Standing = {
  /** round(gain x 1e9 / risk before the list); positive for everything that may be picked. */
  gain: number;
  /** round(person-days x 1e4). */
  cost: number;
  /** True where it costs nothing, or saves. */
  isFree: boolean;
  /** Of free ones in money mode: round((H x gain - cost) x 1e9 / risk before the list); else 0. */
  surplus: number;
  points: number;
  /** How many attacks it makes less risky. */
  improved: number;
  /** Its defenses, ascending: the order of their ids. */
  readonly members: readonly number[];
};

/**
 * Which of two candidates comes first: negative for `a`, positive for `b`, 0 only if they are the
 * same. Free ones first; then risk removed for each day of cost; then larger gain, smaller cost,
 * fewer points, more attacks improved, ids.
 */
export function compareStandings(a: Standing, b: Standing): number {
  if (a.isFree !== b.isFree) return a.isFree ? -1 : 1;
  return (
    (a.isFree ? b.surplus - a.surplus : compareRatios(b.gain, b.cost, a.gain, a.cost)) ||
    b.gain - a.gain ||
    a.cost - b.cost ||
    a.points - b.points ||
    b.improved - a.improved ||
    compareMembers(a.members, b.members)
  );
}

/**
 * Compares `gainA / costA` with `gainB / costB` without dividing: negative where the first is
 * smaller. Exact for all integers; costs are not negative.
 */
export function compareRatios(gainA: number, costA: number, gainB: number, costB: number): number {
  const left = gainA * costB;
  const right = gainB * costA;
  if (isExact(left) && isExact(right)) return left - right;
  const difference = BigInt(gainA) * BigInt(costB) - BigInt(gainB) * BigInt(costA);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

function isExact(product: number): boolean {
  return Math.abs(product) <= Number.MAX_SAFE_INTEGER;
}

function compareMembers(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
