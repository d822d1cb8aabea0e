import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { CommandResult } from "./problem";

/** Says whether a step needs every step below it, or any one of them. */
export function setGate(
  model: ReadModel,
  input: { readonly id: string; readonly gate: "and" | "or" },
): CommandResult {
  const step = model.byId.get(input.id);
  if (step?.kind !== "step") return err({ kind: "record-is-gone", id: input.id });
  if (step.gate === input.gate) return ok([]);
  return ok([{ op: "patch", id: step.id, fields: { gate: input.gate } }]);
}
