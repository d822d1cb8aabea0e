import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

/**
 * The root step of an attack if it says nothing of its own: it holds the steps together, has the
 * attack's title, and nothing acts on it alone. The outline shows its parts under the attack.
 */
export function implicitRoot(
  model: ReadModel,
  attack: RecordOf<"attack">,
): RecordOf<"step"> | undefined {
  const root = rootStep(model, attack);
  const isPlain =
    root?.childIds !== undefined &&
    root.title === attack.title &&
    !model.effectsOnTarget.has(root.id);
  return isPlain ? root : undefined;
}

export function rootStep(
  model: ReadModel,
  attack: RecordOf<"attack">,
): RecordOf<"step"> | undefined {
  const root = attack.rootStepId === undefined ? undefined : model.byId.get(attack.rootStepId);
  return root?.kind === "step" ? root : undefined;
}
