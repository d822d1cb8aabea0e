import type { AttackFigures, Ranking } from "@/lib/worklist/ranking";

/** An item that changed places, and the attack whose change of risk is the largest. */
export type Move = {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly cause: { readonly attackId: string; readonly rose: boolean } | null;
};

/** Names an item across two rankings: the defenses that are done together. */
export function itemKey(defenseIds: readonly string[]): string {
  return defenseIds.join("+");
}

/** The items that stand in both rankings at different ranks, by key. */
export function movesBetween(before: Ranking, after: Ranking): ReadonlyMap<string, Move> {
  const moves = new Map<string, Move>();
  if (before === after) return moves;
  const ranks = new Map(before.items.map((item) => [itemKey(item.defenseIds), item.rank]));
  const cause = largestChange(before.attacks, after.attacks);
  for (const item of after.items) {
    const key = itemKey(item.defenseIds);
    const from = ranks.get(key);
    if (from !== undefined && from !== item.rank) {
      moves.set(key, { key, from, to: item.rank, cause });
    }
  }
  return moves;
}

/** The move worth telling: the one over most places, upwards before downwards. */
export function mainMove(moves: ReadonlyMap<string, Move>): Move | null {
  let best: Move | null = null;
  for (const move of moves.values()) {
    if (!best || weight(move) > weight(best)) best = move;
  }
  return best;
}

function weight({ from, to }: Move): number {
  return Math.abs(from - to) + (to < from ? 0.5 : 0);
}

function largestChange(
  before: readonly AttackFigures[],
  after: readonly AttackFigures[],
): Move["cause"] {
  const losses = new Map(before.map((attack) => [attack.id, attack.expectedLossPerYear ?? 0]));
  let best: { attackId: string; change: number } | null = null;
  for (const attack of after) {
    const change = (attack.expectedLossPerYear ?? 0) - (losses.get(attack.id) ?? 0);
    if (change !== 0 && Math.abs(change) > Math.abs(best?.change ?? 0)) {
      best = { attackId: attack.id, change };
    }
  }
  return best && { attackId: best.attackId, rose: best.change > 0 };
}
