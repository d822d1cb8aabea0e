import { stepIdsOfAttack } from "@/lib/client/view/attack-figures";
import type { ReadModel } from "@/lib/model/read-model";

const BY_TARGET = new WeakMap<ReadModel, ReadonlyMap<string, readonly string[]>>();

/** The attacks that the effects of these defenses act on: by name, by a step, or by a failure. */
export function touchedAttacks(
  defenseIds: readonly string[],
  readModel: ReadModel,
): ReadonlySet<string> {
  const attacksOf = attacksByTarget(readModel);
  const effects = defenseIds.flatMap((id) => readModel.effectsOfDefense.get(id) ?? []);
  return new Set(effects.flatMap(({ targetId }) => attacksOf.get(targetId) ?? []));
}

function attacksByTarget(readModel: ReadModel): ReadonlyMap<string, readonly string[]> {
  const known = BY_TARGET.get(readModel);
  if (known) return known;
  const byTarget = new Map<string, string[]>();
  for (const attack of readModel.of.attack) {
    const targets = [
      attack.id,
      ...(attack.failureIds ?? []),
      ...stepIdsOfAttack(readModel, attack),
    ];
    for (const id of targets) {
      const ids = byTarget.get(id);
      if (ids) ids.push(attack.id);
      else byTarget.set(id, [attack.id]);
    }
  }
  BY_TARGET.set(readModel, byTarget);
  return byTarget;
}
