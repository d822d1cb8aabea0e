import type { AttackFigures, NotWorthItReason, RankedItem, Ranking } from "@/lib/worklist/ranking";
import type { UnscoredReason } from "@/lib/scoring/unscored";

import { itemsAboveTheLine } from "./opening-cards";

export type PlacedItem = { readonly item: RankedItem; readonly isAboveLine: boolean };

export type RankingIndex = {
  readonly attacks: ReadonlyMap<string, AttackFigures>;
  /** The item that each ranked defense is a part of. */
  readonly items: ReadonlyMap<string, PlacedItem>;
  readonly notWorthIt: ReadonlyMap<string, NotWorthItReason>;
  readonly unscored: ReadonlyMap<string, readonly UnscoredReason[]>;
  /** Risk a year of each attack after everything above the line. */
  readonly lossAfterLine: ReadonlyMap<string, number>;
  readonly riskAfterLine: number;
  /** The yearly loss of the most expensive attack. */
  readonly lossMost: number;
};

const INDEXES = new WeakMap<Ranking, RankingIndex>();

/** A ranking by id; made once for each ranking. */
export function indexRanking(ranking: Ranking): RankingIndex {
  const known = INDEXES.get(ranking);
  if (known) return known;
  const index = buildIndex(ranking);
  INDEXES.set(ranking, index);
  return index;
}

function buildIndex(ranking: Ranking): RankingIndex {
  const above = itemsAboveTheLine(ranking);
  const items = new Map<string, PlacedItem>();
  const lossAfterLine = new Map<string, number>();
  for (const [position, item] of ranking.items.entries()) {
    const placed = { item, isAboveLine: position < above };
    for (const id of item.defenseIds) items.set(id, placed);
    for (const { kind, id, after } of placed.isAboveLine ? item.receipt : []) {
      if (kind === "attack" && id !== undefined) lossAfterLine.set(id, after);
    }
  }
  const unscored = new Map<string, UnscoredReason[]>();
  for (const { id, reason } of ranking.unscored) {
    unscored.set(id, [...(unscored.get(id) ?? []), reason]);
  }
  return {
    attacks: new Map(ranking.attacks.map((attack) => [attack.id, attack])),
    items,
    notWorthIt: new Map(ranking.notWorthIt.map(({ id, reason }) => [id, reason])),
    unscored,
    lossAfterLine,
    lossMost: Math.max(0, ...ranking.attacks.map((attack) => attack.expectedLossPerYear ?? 0)),
    riskAfterLine: ranking.items[above - 1]?.residualAfter ?? ranking.risk.current,
  };
}
