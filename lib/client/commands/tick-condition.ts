import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { CommandResult } from "./problem";

/** Ticks or unticks one of the conditions under which a defense helps or is void. */
export function tickCondition(
  model: ReadModel,
  input: { readonly id: string; readonly index: number; readonly ticked: boolean },
): CommandResult {
  const defense = model.byId.get(input.id);
  const condition = defense?.kind === "defense" ? defense.conditions?.[input.index] : undefined;
  if (defense?.kind !== "defense" || !condition) {
    return err({ kind: "record-is-gone", id: input.id });
  }
  if ((condition.ticked ?? false) === input.ticked) return ok([]);
  const conditions = (defense.conditions ?? []).map((old, index) =>
    index === input.index ? { ...old, ticked: input.ticked } : old,
  );
  return ok([{ op: "patch", id: defense.id, fields: { conditions } }]);
}
