import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";

import type { CommandResult } from "./problem";
import {
  attachSteps,
  detachStep,
  holderOf,
  homeOf,
  type StepParent,
  stepParent,
} from "./step-holder";

export type StepMove = {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** What it is to stand behind; null for the last place. */
  readonly afterId: string | null;
};

/** Puts a step with all below it elsewhere: under another parent, or at another place of the same. */
export function moveStep(
  model: ReadModel,
  input: StepMove & { readonly newRootId: () => string },
): CommandResult {
  const { id, afterId, newRootId } = input;
  const from = stepParent(model, input.fromId);
  const to = stepParent(model, input.toId);
  if (!from || !to || model.byId.get(id)?.kind !== "step") {
    return err({ kind: "record-is-gone", id });
  }
  const attach = attachSteps(model, { parent: to, afterId, ids: [id], newRootId });
  const holder = holderOf(model, to);
  if (holder && holder.id === holderOf(model, from)?.id) return ok(attach);
  if (holder?.childIds?.includes(id)) return err({ kind: "already-connected" });
  return ok([...detachStep(model, from, id), ...attach, ...moveHome(model, id, from, to)]);
}

/** A step that was at home where it hung is at home where it hangs now. */
function moveHome(model: ReadModel, id: string, from: StepParent, to: StepParent): Operation[] {
  const step = model.byId.get(id);
  const home = homeOf(to);
  if (step?.kind !== "step" || step.attackId !== homeOf(from)) return [];
  if (home === undefined || home === step.attackId) return [];
  return [{ op: "patch", id, fields: { attackId: home } }];
}
