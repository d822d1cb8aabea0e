import { err, ok } from "@/lib/kernel/result";
import type { DefenseStatus } from "@/lib/model/kinds/defense";
import type { ReadModel } from "@/lib/model/read-model";

import type { CommandResult } from "./problem";

/** Says how far a defense is: idea, planned, in progress, done or rejected. */
export function setStatus(
  model: ReadModel,
  input: { readonly id: string; readonly status: DefenseStatus },
): CommandResult {
  const defense = model.byId.get(input.id);
  if (defense?.kind !== "defense") return err({ kind: "record-is-gone", id: input.id });
  if ((defense.status ?? "idea") === input.status) return ok([]);
  return ok([{ op: "patch", id: defense.id, fields: { status: input.status } }]);
}
