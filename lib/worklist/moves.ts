import type { Ranking } from "./ranking";

/** What somebody changed, in the words of the model. */
export type ChangedInput = {
  readonly id: string;
  readonly title: string;
  readonly direction: "rose" | "fell" | "changed";
};

/** A row that moved; ranks count from 1, null where it is not in the list. */
export type Move = {
  readonly defenseId: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Such as "up 4 to 2 because A3 rose". */
  readonly reason: string;
};

/**
 * The defenses whose rank differs between two rankings, in the order of the new list, those that
 * left it last. Ids that people can read stand for themselves; others are named by their title.
 * Time: O(items).
 */
export function explainMoves(before: Ranking, after: Ranking, changed: ChangedInput): Move[] {
  const ranksBefore = ranksOf(before);
  const ranksAfter = ranksOf(after);
  const because = `because ${nameOf(changed)} ${changed.direction}`;
  const ids = new Set([...ranksAfter.keys(), ...ranksBefore.keys()]);
  return [...ids].flatMap((defenseId): Move[] => {
    const from = ranksBefore.get(defenseId) ?? null;
    const to = ranksAfter.get(defenseId) ?? null;
    if (from === to) return [];
    return [{ defenseId, from, to, reason: `${movement(from, to)} ${because}` }];
  });
}

function ranksOf({ items }: Ranking): Map<string, number> {
  return new Map(items.flatMap(({ rank, defenseIds }) => defenseIds.map((id) => [id, rank])));
}

function movement(from: number | null, to: number | null): string {
  if (from === null) return `new at ${String(to)}`;
  if (to === null) return `no longer in the list, was ${String(from)},`;
  return `${to < from ? "up" : "down"} ${String(from)} to ${String(to)}`;
}

/** Templates' ids are short and known to people; ids made by the app say nothing. */
const READABLE_ID = /^[A-Z]{1,2}\d{1,3}$/;

function nameOf({ id, title }: ChangedInput): string {
  return READABLE_ID.test(id) ? id : `“${title}”`;
}
