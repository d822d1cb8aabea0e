import type { ReadModel } from "@/lib/model/read-model";
import { f64, item } from "@/lib/scoring/arrays";
import { isInPlace } from "@/lib/scoring/compile-defenses";
import type { CompiledDefense, CompiledModel } from "@/lib/scoring/compiled-model";
import type { ScoringCache } from "@/lib/scoring/scoring-cache";
import { newState, switchDefense, totalRisk } from "@/lib/scoring/state";

import { type RankedModel, rankAndKeep } from "./rank-model";
import type { RankedItem, Ranking } from "./ranking";
import { aheadOf, reasonOf, whyNot } from "./reasons";

/** What a screen shows beside the ranking; amounts as there, a year. */
export type RankingDetails = {
  /** One for each item, in the same order. */
  readonly items: readonly ItemDetails[];
  /** One for each defense but the rejected, in code-unit order of ids. */
  readonly defenses: readonly DefenseFigures[];
  readonly attacks: readonly AttackShare[];
  /** One sentence for each defense that is not worth it, in the order of the ranking. */
  readonly whyNot: readonly { readonly id: string; readonly sentence: string }[];
};

export type ItemDetails = {
  /** One plain reason: "Stops at least 25 % of three attacks". */
  readonly reason: string;
  /** Why it stands before the next; null for the last. */
  readonly aheadOfNext: string | null;
  /** The rank that took most from it, where less than half of its gain alone is left. */
  readonly mostlyCoveredBy: number | null;
  /** Person-days, once. */
  readonly effortDays: number;
  /** Person-days a year, with money turned into days. */
  readonly runningDaysPerYear: number;
};

export type DefenseFigures = {
  readonly id: string;
  /** Null where it is not in the list. */
  readonly rank: number | null;
  /** What it removes first, or, where it is in place, what it removes now. */
  readonly gainAlone: number;
  /** What it removes where it stands in the list, with those it is bundled with; else null. */
  readonly gainHere: number | null;
};

export type AttackShare = {
  readonly id: string;
  /** Of the risk with what is done and in progress, from 0 to 1; null where it is unknown. */
  readonly shareOfRisk: number | null;
};

export type DetailedRanking = { readonly ranking: Ranking; readonly details: RankingDetails };

/**
 * The ranking of a model with all that a screen says about it. Time: that of `rankModel`, and for
 * each defense outside the list the cells of the attacks it has an effect on.
 */
export function rankModelInDetail(model: ReadModel, cache?: ScoringCache): DetailedRanking {
  const ranked = rankAndKeep(model, cache);
  const { ranking, compiled } = ranked;
  return {
    ranking,
    details: {
      items: ranking.items.map((_, index) => itemDetails(ranked, index)),
      defenses: defenseFigures(ranked),
      attacks: shares(ranking),
      whyNot: ranking.notWorthIt.map((left) => ({
        id: left.id,
        sentence: whyNot(compiled, ranked.list, left),
      })),
    },
  };
}

function itemDetails(ranked: RankedModel, index: number): ItemDetails {
  const { compiled, list, ranking } = ranked;
  const ranks = ranking.items;
  const current = item(ranks, index);
  const next = ranks[index + 1];
  const pick = item(list.picks, index);
  return {
    reason: reasonOf(compiled, current),
    aheadOfNext: next ? aheadOf(compiled, current, next) : null,
    mostlyCoveredBy: mostlyCoveredBy(ranked, current, pick.members),
    effortDays: pick.effortDays,
    runningDaysPerYear: (pick.days - pick.effortDays) / compiled.settings.horizonYears,
  };
}

/** Less than this share of the gain alone is left: something above covers the rest. */
const MOSTLY = 0.5;

function mostlyCoveredBy(
  { list }: RankedModel,
  { gain, gainAlone, rank }: RankedItem,
  members: readonly number[],
): number | null {
  if (!(gain < MOSTLY * gainAlone)) return null;
  const { topDrops, topDropPicks } = list.table;
  let largest = 0;
  let pick: number | null = null;
  for (const member of members) {
    const drop = f64(topDrops, member);
    const at = topDropPicks[member] ?? 0;
    if (drop <= largest || at >= rank) continue;
    largest = drop;
    pick = at;
  }
  return pick;
}

function defenseFigures({ compiled, list, ranking }: RankedModel): DefenseFigures[] {
  const itemOf = new Map<string, RankedItem>();
  for (const each of ranking.items) for (const id of each.defenseIds) itemOf.set(id, each);
  const aside = gainsAside(compiled);
  return compiled.defenses.flatMap((defense, index): DefenseFigures[] => {
    if (defense.status === "rejected") return [];
    const listed = itemOf.get(defense.id);
    const isOption = list.table.options[index] !== null;
    return [
      {
        id: defense.id,
        rank: listed?.rank ?? null,
        gainAlone: isOption ? f64(list.gainsAlone, index) : aside(defense, index),
        gainHere: listed?.gain ?? null,
      },
    ];
  });
}

/** What a defense removes that the list does not deal with: in place, an alternative, unscored. */
function gainsAside(compiled: CompiledModel): (defense: CompiledDefense, index: number) => number {
  const base = compiled.defenses.flatMap((each, index) => (isInPlace(each) ? [index] : []));
  const state = newState(compiled, base);
  const now = totalRisk(state);
  return (defense, index) => {
    const isThere = isInPlace(defense);
    const rivals = isThere ? [] : defense.rivals;
    switchDefense(state, index, !isThere);
    for (const rival of rivals) switchDefense(state, rival, false);
    const then = totalRisk(state);
    switchDefense(state, index, isThere);
    for (const rival of rivals) switchDefense(state, rival, true);
    return isThere ? then - now : now - then;
  };
}

function shares({ attacks }: Ranking): AttackShare[] {
  let total = 0;
  for (const { expectedLossPerYear } of attacks) total += expectedLossPerYear ?? 0;
  return attacks.map(({ id, expectedLossPerYear }) => ({
    id,
    shareOfRisk: expectedLossPerYear === null || total === 0 ? null : expectedLossPerYear / total,
  }));
}
