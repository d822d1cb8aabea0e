import type { ReadModel } from "@/lib/model/read-model";
import { item } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";
import { inCostUnit } from "@/lib/scoring/defense-cost";
import { newState, switchDefense } from "@/lib/scoring/state";

import { breakEvenRho, type RiskParts, riskParts } from "./compare-figures";
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
  const without = riskParts(state);
  return {
    groupId,
    members: members.map((member) => {
      switchDefense(state, member, true);
      const figures = compareMember(compiled, member, without, riskParts(state));
      switchDefense(state, member, false);
      return figures;
    }),
  };
}

function compareMember(
  compiled: CompiledModel,
  member: number,
  without: RiskParts,
  alone: RiskParts,
): AlternativeFigures {
  const { settings, defenses } = compiled;
  const { id, cost } = item(defenses, member);
  const costOverHorizon = cost.ok ? inCostUnit(cost.value.days, settings) : null;
  return {
    id,
    residual: alone.total,
    cost: costOverHorizon,
    net:
      costOverHorizon === null
        ? null
        : without.total - alone.total - costOverHorizon / settings.horizonYears,
    breakEvenRho: breakEvenRho(compiled, without, alone),
  };
}
