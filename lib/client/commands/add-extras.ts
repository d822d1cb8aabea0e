import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";
import { referencedIds } from "@/lib/model/references";
import { toPut } from "@/lib/sync/inverse";

import type { CommandResult } from "./problem";

/**
 * Adds one of a template's further attacks with its steps, its effects, and whatever else of the
 * extras it refers to. Records that are already in the model stay as they are; those whose other
 * end was deleted are left out.
 */
export function addExtras(
  model: ReadModel,
  input: { readonly attackId: string; readonly extras: readonly ModelRecord[] },
): CommandResult {
  const extras = new Map(input.extras.map((record) => [record.id, record]));
  const attack = extras.get(input.attackId);
  if (!attack || model.byId.has(attack.id)) return err({ kind: "nothing-to-add" });
  const wanted = new Set<string>();
  collect(attack, extras, wanted);
  for (const record of extras.values()) {
    if (record.kind === "effect" && wanted.has(record.targetId)) collect(record, extras, wanted);
  }
  const fresh = [...wanted].flatMap((id) => extras.get(id) ?? []);
  const puts = fresh
    .filter(({ id }) => !model.byId.has(id))
    .filter((record) => hasBothEnds(record, model, wanted))
    .map(toPut);
  return ok(puts);
}

/** The record and every extra that it leads to. */
function collect(
  start: ModelRecord,
  extras: ReadonlyMap<string, ModelRecord>,
  wanted: Set<string>,
): void {
  const open = [start];
  for (let record = open.pop(); record; record = open.pop()) {
    if (wanted.has(record.id)) continue;
    wanted.add(record.id);
    open.push(...referencedIds(record).flatMap((id) => extras.get(id) ?? []));
  }
}

function hasBothEnds(record: ModelRecord, model: ReadModel, wanted: ReadonlySet<string>): boolean {
  return referencedIds(record).every((id) => model.byId.has(id) || wanted.has(id));
}
