import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";

import { parseLinkId } from "./link-id";
import type { CommandResult } from "./problem";

/**
 * Parts what is connected: `id` is an effect or requirement, or a link `A1>F1` between an attack
 * and a failure, an attacker and an attack, or a step and the one above it.
 */
export function disconnect(model: ReadModel, input: { readonly id: string }): CommandResult {
  const gone = err({ kind: "record-is-gone" as const, id: input.id });
  const record = model.byId.get(input.id);
  if (record?.kind === "effect" || record?.kind === "requirement") {
    return ok([{ op: "delete", id: record.id }]);
  }
  const link = parseLinkId(input.id);
  const source = link && model.byId.get(link.sourceId);
  const target = link && model.byId.get(link.targetId);
  const operation = source && target && unlink(source, target);
  return operation ? ok([operation]) : gone;
}

function unlink(source: ModelRecord, target: ModelRecord): Operation | null {
  if (source.kind === "attack" && source.failureIds?.includes(target.id)) {
    return { op: "patch", id: source.id, remove: { failureIds: [target.id] } };
  }
  if (target.kind === "attack" && target.attackerIds?.includes(source.id)) {
    return { op: "patch", id: target.id, remove: { attackerIds: [source.id] } };
  }
  if (source.kind === "attack" && source.rootStepId === target.id) {
    return { op: "patch", id: source.id, fields: { rootStepId: null } };
  }
  if (source.kind === "step" && source.childIds?.includes(target.id)) {
    return { op: "patch", id: source.id, remove: { childIds: [target.id] } };
  }
  return null;
}
