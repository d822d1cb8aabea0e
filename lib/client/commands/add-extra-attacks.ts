import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";

import { addExtras } from "./add-extras";
import type { CommandResult } from "./problem";

/** Adds several of a template's further attacks in one gesture, each as {@link addExtras} does. */
export function addExtraAttacks(
  model: ReadModel,
  input: { readonly attackIds: readonly string[]; readonly extras: readonly ModelRecord[] },
): CommandResult {
  const puts = new Map<string, Operation>();
  for (const attackId of input.attackIds) {
    const added = addExtras(model, { attackId, extras: input.extras });
    if (!added.ok) continue;
    for (const operation of added.value) {
      if (operation.op === "put") puts.set(operation.id, operation);
    }
  }
  return puts.size > 0 ? ok([...puts.values()]) : err({ kind: "nothing-to-add" });
}
