import type { ReadModel } from "@/lib/model/read-model";

/** The attacks that the effects of these defenses act on: by name, by a step, or by a failure. */
export function touchedAttacks(
  defenseIds: readonly string[],
  readModel: ReadModel,
): ReadonlySet<string> {
  const targets = new Set(
    defenseIds.flatMap((id) =>
      (readModel.effectsOfDefense.get(id) ?? []).map((effect) => effect.targetId),
    ),
  );
  const touched = readModel.of.attack.filter(
    (attack) =>
      targets.has(attack.id) ||
      (attack.failureIds ?? []).some((id) => targets.has(id)) ||
      hasStepIn(targets, attack.rootStepId, readModel),
  );
  return new Set(touched.map((attack) => attack.id));
}

function hasStepIn(
  targets: ReadonlySet<string>,
  rootId: string | null | undefined,
  readModel: ReadModel,
): boolean {
  const seen = new Set<string>();
  const waiting = rootId ? [rootId] : [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (targets.has(id)) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const step = readModel.byId.get(id);
    if (step?.kind === "step") waiting.push(...(step.childIds ?? []));
  }
  return false;
}
