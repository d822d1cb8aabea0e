import { err, ok, type Result } from "@/lib/kernel/result";
import type { ModelRecord, RecordOf } from "@/lib/model/record";
import { REFERENCES } from "@/lib/model/references";

import { buildRecord, stampFields } from "./build-record";
import type { Draft } from "./draft";
import type { RecordTable } from "./record-table";
import type { Rejection } from "./rejection";

/**
 * Deletes a record and what means nothing without it, and makes the rest let go of it. Deleting
 * what an earlier operation of the same batch already took along is no error.
 */
export function applyDelete(draft: Draft, id: string): Result<null, Rejection> {
  const record = draft.table.record(id);
  if (!record) {
    return draft.hasTouched(id) ? ok(null) : err({ code: "unknown-record", path: id });
  }
  if (record.kind === "model") {
    return err({ code: "model-required", path: id, detail: "The model record cannot be deleted." });
  }
  const doomed = [id];
  if (record.kind === "attack") doomed.push(...stepsOnlyOf(draft.table, record));
  for (let next = doomed.pop(); next !== undefined; next = doomed.pop()) {
    if (!draft.table.get(next)) continue;
    const released = releaseReferrers(draft, next);
    if (!released.ok) return released;
    doomed.push(...released.value);
    draft.set(next, null);
  }
  return ok(null);
}

/** Lets every referrer go of `id`; returns those that go with it instead. */
function releaseReferrers(draft: Draft, id: string): Result<string[], Rejection> {
  const doomed: string[] = [];
  for (const referrerId of draft.table.referrersOf(id)) {
    const entry = draft.table.get(referrerId);
    if (!entry || referrerId === id) continue;
    const rules = REFERENCES[entry.record.kind].filter((rule) =>
      rule.read(entry.record).includes(id),
    );
    if (rules.some((rule) => rule.onDelete === "cascade")) {
      doomed.push(referrerId);
      continue;
    }
    const candidate: Record<string, unknown> = { ...entry.record };
    for (const { field, list, read } of rules) {
      candidate[field] = list ? read(entry.record).filter((other) => other !== id) : null;
    }
    const record = buildRecord(candidate);
    if (!record.ok) return record;
    const fields = rules.map((rule) => rule.field);
    draft.set(referrerId, {
      record: record.value,
      fieldSeq: stampFields(entry.fieldSeq, fields, draft.seq),
    });
  }
  return ok(doomed);
}

/** Steps that this attack uses or is home to, and that no other attack uses or is home to. */
function stepsOnlyOf(table: RecordTable, attack: RecordOf<"attack">): string[] {
  const own = new Set(stepsBelow(table, attack.rootStepId));
  const others = new Set<string>();
  for (const record of table.records()) {
    if (record.kind === "step" && record.attackId === attack.id) own.add(record.id);
    if (record.kind === "attack" && record.id !== attack.id) {
      for (const id of stepsBelow(table, record.rootStepId)) others.add(id);
    }
  }
  const isElsewhereAtHome = (record: ModelRecord | undefined): boolean =>
    record?.kind === "step" && record.attackId !== undefined && record.attackId !== attack.id;
  return [...own].filter((id) => !others.has(id) && !isElsewhereAtHome(table.record(id)));
}

function stepsBelow(table: RecordTable, rootId: string | undefined): Set<string> {
  const seen = new Set<string>();
  const open = rootId === undefined ? [] : [rootId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const step = table.record(id);
    if (seen.has(id) || step?.kind !== "step") continue;
    seen.add(id);
    open.push(...(step.childIds ?? []));
  }
  return seen;
}
