import type { ReadModel } from "@/lib/model/read-model";
import { f64, item } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";
import { inCostUnit } from "@/lib/scoring/defense-cost";
import {
  attackRisk,
  catchAllImpact,
  newState,
  pointsOf,
  type ScoringState,
  switchDefense,
  totalRisk,
} from "@/lib/scoring/state";

import type { Role } from "./options";
import type { AlternativeFigures, GroupComparison } from "./ranking";

/**
 * Every exclusive group with its members but the rejected, each alone on top of what is done and in
 * progress without any of the group. Time: O(groups x model + members x what they touch).
 */
export function compareAlternatives(
  model: ReadModel,
  compiled: CompiledModel,
  roles: readonly Role[],
): GroupComparison[] {
  const members = new Map<string, number[]>();
  compiled.defenses.forEach(({ exclusiveGroupId, status }, index) => {
    if (exclusiveGroupId === null || status === "rejected") return;
    const list = members.get(exclusiveGroupId) ?? [];
    list.push(index);
    members.set(exclusiveGroupId, list);
  });
  const base = roles.flatMap(({ kind }, index) => (kind === "in-place" ? [index] : []));
  return model.of.group.flatMap(({ id }) => {
    const group = members.get(id);
    return group ? [compareGroup(compiled, id, group, base)] : [];
  });
}

function compareGroup(
  compiled: CompiledModel,
  groupId: string,
  members: readonly number[],
  base: readonly number[],
): GroupComparison {
  const state = newState(
    compiled,
    base.filter((index) => !members.includes(index)),
  );
  const without = figuresOf(state);
  return {
    groupId,
    members: members.map((member) => {
      switchDefense(state, member, true);
      const figures = compareMember(compiled, member, without, figuresOf(state));
      switchDefense(state, member, false);
      return figures;
    }),
  };
}

/** Risk a year apart from complexity and with it, and what complexity acts on. */
type Figures = {
  readonly attacks: number;
  readonly total: number;
  /** Impact of the catch-all times points. */
  readonly exposure: number;
};

function figuresOf(state: ScoringState): Figures {
  return {
    attacks: attackRisk(state),
    total: totalRisk(state),
    exposure: catchAllImpact(state) * Math.max(0, pointsOf(state)),
  };
}

function compareMember(
  compiled: CompiledModel,
  member: number,
  without: Figures,
  alone: Figures,
): AlternativeFigures {
  const { settings, defenses, catchAll, table } = compiled;
  const { id, cost } = item(defenses, member);
  const added = alone.exposure - without.exposure;
  const tau = catchAll < 0 ? 0 : f64(table.rates, catchAll);
  const costOverHorizon = cost.ok ? inCostUnit(cost.value.days, settings) : null;
  return {
    id,
    residual: alone.total,
    cost: costOverHorizon,
    net:
      costOverHorizon === null
        ? null
        : without.total - alone.total - costOverHorizon / settings.horizonYears,
    breakEvenRho: tau * added > 0 ? (without.attacks - alone.attacks) / (tau * added) : null,
  };
}
