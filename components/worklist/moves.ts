import type { AttackFigures, Ranking } from "@/lib/worklist/ranking";

import { longestRise } from "./longest-rise";

/** Why items changed places, as far as two rankings tell. */
export type Cause =
  | { readonly kind: "attack"; readonly attackId: string; readonly rose: boolean }
  /** An item above was done, started or rejected, or came back. */
  | { readonly kind: "left" | "joined"; readonly defenseId: string };

/** An item that changed places. */
export type Move = {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly cause: Cause | null;
};

/** Names an item across two rankings: the defenses that are done together. */
export function itemKey(defenseIds: readonly string[]): string {
  return defenseIds.join("+");
}

/**
 * The items that changed places among those that stand in both rankings, by key. The fewest that
 * explain the new order: what only made room, or was renumbered because an item left, did not move.
 */
export function movesBetween(before: Ranking, after: Ranking): ReadonlyMap<string, Move> {
  const moves = new Map<string, Move>();
  if (before === after) return moves;
  const ranks = ranksOf(before);
  const common = after.items.flatMap((item) => {
    const key = itemKey(item.defenseIds);
    const from = ranks.get(key);
    return from === undefined ? [] : [{ key, from, to: item.rank }];
  });
  const stayed = longestRise(common.map(({ from }) => from));
  const cause = causeOf(before, after);
  common.forEach((place, index) => {
    if (!stayed.has(index) && place.from !== place.to) moves.set(place.key, { ...place, cause });
  });
  return moves;
}

function ranksOf(ranking: Ranking): ReadonlyMap<string, number> {
  return new Map(ranking.items.map((item) => [itemKey(item.defenseIds), item.rank]));
}

/**
 * A rate that somebody changed comes first: it also makes items enter and leave. Then an item that
 * left or joined, which changes what attacks cost; and only then that cost itself.
 */
function causeOf(before: Ranking, after: Ranking): Cause | null {
  return (
    largestChange(before.attacks, after.attacks, (attack) => attack.ratePerYear) ??
    firstMissing(before, after, "left") ??
    firstMissing(after, before, "joined") ??
    largestChange(before.attacks, after.attacks, (attack) => attack.expectedLossPerYear)
  );
}

function firstMissing(there: Ranking, here: Ranking, kind: "left" | "joined"): Cause | null {
  const ranks = ranksOf(here);
  const missing = there.items.find((item) => !ranks.has(itemKey(item.defenseIds)));
  const defenseId = missing?.defenseIds[0];
  return defenseId === undefined ? null : { kind, defenseId };
}

/** The move worth telling: upwards before downwards, and the one that touches the highest place. */
export function mainMove(moves: ReadonlyMap<string, Move>): Move | null {
  const [first = null] = [...moves.values()].toSorted(
    (a, b) => Number(isDown(a)) - Number(isDown(b)) || topOf(a) - topOf(b),
  );
  return first;
}

function isDown({ from, to }: Move): boolean {
  return to > from;
}

function topOf({ from, to }: Move): number {
  return Math.min(from, to);
}

function largestChange(
  before: readonly AttackFigures[],
  after: readonly AttackFigures[],
  read: (attack: AttackFigures) => number | null,
): Cause | null {
  const old = new Map(before.map((attack) => [attack.id, read(attack) ?? 0]));
  let best: { attackId: string; change: number } | null = null;
  for (const attack of after) {
    const change = (read(attack) ?? 0) - (old.get(attack.id) ?? 0);
    if (change !== 0 && Math.abs(change) > Math.abs(best?.change ?? 0)) {
      best = { attackId: attack.id, change };
    }
  }
  return best && { kind: "attack", attackId: best.attackId, rose: best.change > 0 };
}
