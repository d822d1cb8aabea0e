import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import { complexityPoints } from "./complexity";
import type { CompiledDefense } from "./compiled-model";
import { defenseCost, runningDaysPerYear } from "./defense-cost";
import { isVoid } from "./effect-share";

/** All defenses of a model, in code-unit order of ids. Time: O(defenses + requirements). */
export function compileDefenses(
  model: ReadModel,
  indexOf: ReadonlyMap<string, number>,
): CompiledDefense[] {
  const toIndexes = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => indexOf.get(id) ?? []);
  const dependentIds = new Map<string, string[]>();
  for (const { defenseId, requiredId } of model.of.requirement) {
    const ids = dependentIds.get(requiredId) ?? [];
    ids.push(defenseId);
    dependentIds.set(requiredId, ids);
  }
  const inPlace = membersInPlace(model);
  return model.of.defense.map((defense, index) => {
    const running = runningDaysPerYear(defense, model.settings);
    const groupId = exclusiveGroupOf(model, defense);
    return {
      id: defense.id,
      title: defense.title,
      status: defense.status ?? "idea",
      cost: defenseCost(defense, model.settings),
      runningDaysPerYear: running.ok ? running.value : null,
      switchDays: defense.switchDays?.mid ?? 0,
      points: complexityPoints(defense),
      isVoid: isVoid(defense),
      exclusiveGroupId: groupId,
      required: toIndexes(model.requiredIdsOf.get(defense.id) ?? []),
      dependents: toIndexes(dependentIds.get(defense.id) ?? []),
      rivals: toIndexes(inPlace.get(groupId ?? "") ?? []).filter((rival) => rival !== index),
    };
  });
}

/** True for what the model counts as in place: done or in progress. */
export function isInPlace({ status }: Pick<CompiledDefense, "status">): boolean {
  return status === "done" || status === "in-progress";
}

function exclusiveGroupOf(model: ReadModel, { groupIds }: RecordOf<"defense">): string | null {
  const id = groupIds?.find((groupId) => {
    const group = model.byId.get(groupId);
    return group?.kind === "group" && (group.mode ?? "exclusive") === "exclusive";
  });
  return id ?? null;
}

/** The members of each exclusive group that are done or in progress. */
function membersInPlace(model: ReadModel): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const defense of model.of.defense) {
    if (!isInPlace({ status: defense.status ?? "idea" })) continue;
    const groupId = exclusiveGroupOf(model, defense);
    if (groupId === null) continue;
    const ids = members.get(groupId) ?? [];
    ids.push(defense.id);
    members.set(groupId, ids);
  }
  return members;
}
