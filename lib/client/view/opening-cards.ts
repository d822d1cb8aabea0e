import type { ReadModel } from "@/lib/model/read-model";
import type { Ranking } from "@/lib/worklist/ranking";

import { framedIds } from "./frame-index";

/** The board opens calm: so many cards at most come by themselves. */
const OPENING_CARDS_MAX = 12;

/** The hero card and the four defenses that the list begins with always fit. */
const OPENING_ATTACKS_MAX = 7;

/**
 * The cards a board opens with: the assets with a failure, the attacks that cost most, and the
 * defenses of the work list that are worth their cost (without a stop line: those to do now), in
 * this order. Cards that somebody placed come on top; everything else waits on the shelf.
 */
export function openingIds(model: ReadModel, ranking: Ranking): string[] {
  const heroes = model.of.asset.map(({ id }) => id).slice(0, 2);
  const attacks = attackIdsByLoss(model, ranking).slice(0, OPENING_ATTACKS_MAX);
  const room = Math.max(0, OPENING_CARDS_MAX - heroes.length - attacks.length);
  const defenses = defenseIdsAboveTheLine(ranking).slice(0, room);
  return [...heroes, ...attacks, ...defenses, ...framedIds(model)];
}

/**
 * The cards that stay on the board and those that join them now, because they have come above the
 * line or are new attacks; the same set when nothing changes. A card that is on the board does not
 * leave it while a slider moves.
 */
export function growShown(
  shown: ReadonlySet<string>,
  model: ReadModel,
  ranking: Ranking,
): ReadonlySet<string> {
  const kept = [...shown].filter((id) => model.byId.has(id));
  const next = new Set([...kept, ...openingIds(model, ranking)]);
  const isSame = next.size === shown.size && kept.length === shown.size;
  return isSame ? shown : next;
}

/** Every defense that is worth doing by the list as it is, best first. */
function defenseIdsAboveTheLine(ranking: Ranking): string[] {
  return ranking.items.slice(0, itemsAboveTheLine(ranking)).flatMap((item) => item.defenseIds);
}

/** How many items are above the stop line; without one, up to the last that is to be done now. */
export function itemsAboveTheLine(ranking: Ranking): number {
  if (ranking.stopAfterRank !== null) return ranking.stopAfterRank;
  return ranking.items.findLastIndex((item) => item.band === "now") + 1;
}

function attackIdsByLoss(model: ReadModel, ranking: Ranking): string[] {
  const loss = new Map(ranking.attacks.map((a) => [a.id, a.expectedLossPerYear ?? 0]));
  return model.of.attack
    .map(({ id }) => id)
    .sort((a, b) => (loss.get(b) ?? 0) - (loss.get(a) ?? 0));
}
