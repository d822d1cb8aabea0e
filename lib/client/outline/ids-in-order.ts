import { compareCodeUnits } from "@/lib/kernel/compare";
import { IDS_PER_PREFIX, numberedId } from "@/lib/kernel/ids";

/** Fewer to choose from, and two people who add in the same place could hit the same id. */
const WINDOW_MIN = 2 ** 12;
const WINDOW_MAX = 2 ** 24;
/** So much of the room is left for what is added later in the same place. */
const PARTS = 8;

/** A whole number from 0 to below `limit`, each as likely as any other. */
export type RandomBelow = (limit: number) => number;

/**
 * New ids in ascending order, behind `after` and before `before` where there is room: a model's
 * records are listed by id, so what is typed or pasted in an order is found in it again. With too
 * little room the ids are behind `after` alone.
 *
 * @param isTaken true for the ids the model has already
 */
export function idsInOrder({
  prefix,
  count,
  after,
  before,
  isTaken,
  random,
}: {
  readonly prefix: string;
  readonly count: number;
  readonly after: string | null;
  readonly before: string | null;
  readonly isTaken: (id: string) => boolean;
  readonly random: RandomBelow;
}): string[] {
  const low = after === null ? 0 : lastAtMost(prefix, after) + 1;
  const high = before === null ? IDS_PER_PREFIX : lastAtMost(prefix, before);
  const between = windowFor(high - low, count);
  const behind = between ?? windowFor(IDS_PER_PREFIX - low, count);
  const window = behind ?? Math.floor(IDS_PER_PREFIX / count);
  let from = startOf(low, high, between, behind);
  const ids: string[] = [];
  while (ids.length < count) {
    const id = numberedId(prefix, from + random(window));
    if (isTaken(id)) continue;
    ids.push(id);
    from += window;
  }
  return ids;
}

/** Between two rows not at once behind the first: more may come before what is added now. */
function startOf(low: number, high: number, between: number | null, behind: number | null): number {
  if (behind === null) return 0;
  const isBetween = between !== null && high < IDS_PER_PREFIX;
  return isBetween ? low + Math.floor((high - low) / 4) : low;
}

function windowFor(room: number, count: number): number | null {
  const window = Math.min(WINDOW_MAX, Math.floor(room / (PARTS * count)));
  return window < WINDOW_MIN ? null : window;
}

/** The number of the last id that does not come behind this one; -1 when all do. */
function lastAtMost(prefix: string, id: string): number {
  let low = -1;
  let high = IDS_PER_PREFIX - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (compareCodeUnits(numberedId(prefix, middle), id) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}
