import { f64, item } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";
import { inCostUnit } from "@/lib/scoring/defense-cost";
import { newState, type ScoringState, surchargeOf, switchDefense } from "@/lib/scoring/state";

import { breakEvenRho, type RiskParts, riskParts } from "./compare-figures";
import {
  attackColumns,
  type CompareColumn,
  riskOfColumn,
  type RiskOfAttack,
} from "./compare-columns";
import { inPlace, planBase } from "./compare-plan";
import { withPlaces } from "./compare-places";
import type { RankedModel } from "./rank-model";

export type CompareOptions = {
  /** Each on what is in place, or on what will be once the plan is carried out. */
  readonly on: "its-own" | "our-plan";
  /** How many models share the cost of what is chosen; 1 or more. */
  readonly sharedBy: number;
};

/** A group of alternatives against the attacks; amounts a year in money or points of impact. */
export type GroupMatrix = {
  readonly groupId: string;
  /** Risk with none of the group. */
  readonly riskWithout: number;
  /** Money mode compares what is left after the cost; points and days cannot be set off. */
  readonly comparedBy: "net" | "risk";
  /** Two that differ by less are too close to call. */
  readonly closeBelow: number;
  readonly columns: readonly CompareColumn[];
  /** The best first; those without a cost come last where the cost decides. */
  readonly rows: readonly AlternativeRow[];
  /** What of the plan is counted that is not in place yet; empty where each stands on its own. */
  readonly plannedIds: readonly string[];
};

export type AlternativeRow = {
  readonly id: string;
  readonly riskLeft: number;
  /** Below 0 where it adds risk. */
  readonly removed: number;
  /** Money or days; null where it is not estimated. */
  readonly cost: number | null;
  /** Removed less cost; null without a cost, and in points mode. */
  readonly net: number | null;
  readonly points: number;
  /** As in `breakEvenRho`. */
  readonly breakEvenRho: number | null;
  /** By column: which part of its risk this stops; below 0 where it makes it likelier. */
  readonly shares: readonly number[];
  /** From and to which place it may stand, as far as the numbers tell; null without a cost. */
  readonly place: Place | null;
};

export type Place = { readonly from: number; readonly to: number };

/** Differences below this part of today's risk are not worth a rank: estimates are rougher. */
const CLOSE_SHARE = 0.01;

/**
 * Compares the members of an exclusive group, but for rejected ones, each as the only one of the
 * group. On its own it gives the figures of `Ranking.alternatives`. Null where the group has no
 * such member. Time: O(model + members x (attacks + what they touch)).
 */
export function compareGroup(
  ranked: RankedModel,
  groupId: string,
  { on, sharedBy }: CompareOptions,
): GroupMatrix | null {
  const { compiled, ranking } = ranked;
  const members = membersOf(compiled, groupId);
  if (members.length === 0) return null;
  const plan = on === "our-plan" ? planBase(ranked) : { chosen: inPlace(ranked), added: [] };
  const isOther = (index: number) => !members.includes(index);
  const state = newState(compiled, plan.chosen.filter(isOther));
  const without = { parts: riskParts(state), risks: risksOf(state) };
  const columns = attackColumns(without.risks);
  const rows = members.map((member) => {
    switchDefense(state, member, true);
    const row = rowOf(state, member, { without, columns, sharedBy });
    switchDefense(state, member, false);
    return row;
  });
  const comparedBy = ranking.unit === "money" ? "net" : "risk";
  const closeBelow = CLOSE_SHARE * ranking.risk.current;
  return {
    groupId,
    riskWithout: without.parts.total,
    comparedBy,
    closeBelow,
    columns,
    rows: withPlaces(rows, comparedBy, closeBelow),
    plannedIds: plan.added.filter(isOther).map((index) => item(compiled.defenses, index).id),
  };
}

function membersOf({ defenses }: CompiledModel, groupId: string): number[] {
  return defenses.flatMap(({ exclusiveGroupId, status }, index) =>
    exclusiveGroupId === groupId && status !== "rejected" ? [index] : [],
  );
}

/** Risk a year of every attack, what complexity adds to the catch-all included. */
function risksOf(state: ScoringState): RiskOfAttack {
  const { compiled, risks } = state;
  const added = surchargeOf(state);
  return new Map(
    compiled.attacks.map(({ id }, attack) => [
      id,
      f64(risks, attack) + (attack === compiled.catchAll ? added : 0),
    ]),
  );
}

type Baseline = {
  readonly without: { readonly parts: RiskParts; readonly risks: RiskOfAttack };
  readonly columns: readonly CompareColumn[];
  readonly sharedBy: number;
};

function rowOf(
  state: ScoringState,
  member: number,
  { without, columns, sharedBy }: Baseline,
): Omit<AlternativeRow, "place"> {
  const { compiled } = state;
  const { settings } = compiled;
  const defense = item(compiled.defenses, member);
  const parts = riskParts(state);
  const risks = risksOf(state);
  const removed = without.parts.total - parts.total;
  const cost = defense.cost.ok
    ? inCostUnit(defense.cost.value.days, settings) / settings.horizonYears / sharedBy
    : null;
  return {
    id: defense.id,
    riskLeft: parts.total,
    removed,
    cost,
    net: cost === null || settings.unit !== "money" ? null : removed - cost,
    points: defense.points,
    breakEvenRho: breakEvenRho(compiled, without.parts, parts),
    shares: columns.map(
      (column) => 1 - riskOfColumn(column, risks) / riskOfColumn(column, without.risks),
    ),
  };
}
