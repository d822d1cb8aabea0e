import { err, ok } from "@/lib/kernel/result";
import type { DefenseStatus } from "@/lib/model/kinds/defense";
import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";

import { exclusiveGroupOf } from "./exclusive-group";
import type { CommandResult } from "./problem";

/**
 * Plans one alternative of a group, which makes it a candidate of the work list. Another one that
 * was planned becomes an idea again: only one of them is carried out.
 */
export function chooseAlternative(model: ReadModel, input: { readonly id: string }): CommandResult {
  const defense = model.byId.get(input.id);
  if (defense?.kind !== "defense") return err({ kind: "record-is-gone", id: input.id });
  const groupId = exclusiveGroupOf(model, defense);
  const rivals = groupId === null ? [] : (model.memberIdsOfGroup.get(groupId) ?? []);
  const takenBack = rivals.filter((id) => id !== defense.id && statusOf(model, id) === "planned");
  return ok([
    ...takenBack.map((id) => withStatus(id, "idea")),
    ...(statusOf(model, defense.id) === "planned" ? [] : [withStatus(defense.id, "planned")]),
  ]);
}

function statusOf(model: ReadModel, id: string): DefenseStatus | null {
  const record = model.byId.get(id);
  return record?.kind === "defense" ? (record.status ?? "idea") : null;
}

function withStatus(id: string, status: DefenseStatus): Operation {
  return { op: "patch", id, fields: { status } };
}
