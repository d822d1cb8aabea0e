import type { DefenseStatus } from "@/lib/model/kinds/defense";
import type { RecordOf } from "@/lib/model/record";
import { complexityPoints } from "@/lib/scoring/complexity";
import type { NotWorthItReason, Ranking } from "@/lib/worklist/ranking";

import { indexRanking } from "./ranking-index";

/** What a defense does to the risk, as its card says it. */
export type DefenseWorth =
  /** Ranked: what it removes a year after the ones above it, alone or with others of its item. */
  | {
      readonly kind: "removes";
      readonly amountPerYear: number;
      readonly rank: number;
      readonly isAboveLine: boolean;
      readonly together: number;
    }
  /** Done or in progress: the risk shown already counts it. */
  | { readonly kind: "counted" }
  | { readonly kind: "rejected" }
  /** One of several ways that exclude each other; compared and not ranked. */
  | { readonly kind: "alternative" }
  | { readonly kind: "no-gain"; readonly because: NotWorthItReason }
  | { readonly kind: "unknown" };

export type DefenseCostView = {
  /** Null where nobody estimated the effort, which is not 0. */
  readonly effortDays: number | null;
  readonly daysPerYear: number;
  readonly moneyPerYear: number;
  readonly points: number;
};

export type DefenseFiguresView = DefenseCostView & { readonly worth: DefenseWorth };

export function statusOf(defense: RecordOf<"defense">): DefenseStatus {
  return defense.status ?? "idea";
}

/** The numbers of a defense in the list as it is now. */
export function defenseFigures(ranking: Ranking, defense: RecordOf<"defense">): DefenseFiguresView {
  return { ...defenseCost(defense), worth: defenseWorth(ranking, defense) };
}

/** What a defense takes, as it was entered. */
export function defenseCost(defense: RecordOf<"defense">): DefenseCostView {
  return {
    effortDays: defense.effortDays?.mid ?? null,
    daysPerYear: defense.upkeepDaysPerYear?.mid ?? 0,
    moneyPerYear: defense.costPerYear?.mid ?? 0,
    points: complexityPoints(defense),
  };
}

/** What a defense does to the risk in the list as it is now. */
export function defenseWorth(ranking: Ranking, defense: RecordOf<"defense">): DefenseWorth {
  const status = statusOf(defense);
  if (status === "done" || status === "in-progress") return { kind: "counted" };
  if (status === "rejected") return { kind: "rejected" };
  const { items, notWorthIt, unscored } = indexRanking(ranking);
  const placed = items.get(defense.id);
  if (placed) {
    return {
      kind: "removes",
      amountPerYear: placed.item.gain,
      rank: placed.item.rank,
      isAboveLine: placed.isAboveLine,
      together: placed.item.defenseIds.length,
    };
  }
  const because = notWorthIt.get(defense.id);
  if (because) return { kind: "no-gain", because };
  if (unscored.has(defense.id)) return { kind: "unknown" };
  return { kind: "alternative" };
}
