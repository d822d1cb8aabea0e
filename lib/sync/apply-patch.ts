import { err, ok, type Result } from "@/lib/kernel/result";
import type { ModelRecord } from "@/lib/model/record";
import { idListFields } from "@/lib/model/references";

import { buildRecord, stampFields } from "./build-record";
import type { Draft } from "./draft";
import type { PatchOperation } from "./operations";
import type { Rejection } from "./rejection";

/** Objects inside the model record that a patch merges instead of replacing. */
const MERGED_FIELDS: ReadonlySet<string> = new Set(["settings", "review"]);

/** Applies one patch to the draft: fields set or cleared, ids added to and removed from lists. */
export function applyPatch(draft: Draft, op: PatchOperation): Result<null, Rejection> {
  const entry = draft.table.get(op.id);
  if (!entry) return err({ code: "unknown-record", path: op.id });
  const misuse = findMisuse(entry.record, op);
  if (misuse) return err(misuse);

  const isStale = (field: string): boolean => {
    const expected = op.expect?.[field];
    return expected !== undefined && (entry.fieldSeq[field] ?? 0) > expected;
  };
  const wanted = [...Object.keys(op.fields ?? {}), ...listFieldsOf(op)];
  const fields = new Set(wanted.filter((field) => !isStale(field)));
  for (const field of new Set(wanted)) {
    if (!fields.has(field)) draft.skipped.push({ id: op.id, field });
  }
  if (fields.size === 0) return ok(null);

  const candidate: Record<string, unknown> = { ...entry.record };
  for (const field of fields) candidate[field] = nextValue(candidate[field], field, op);
  const record = buildRecord(candidate);
  if (!record.ok) return record;
  draft.set(op.id, {
    record: record.value,
    fieldSeq: stampFields(entry.fieldSeq, fields, draft.seq),
  });
  return ok(null);
}

function listFieldsOf(op: PatchOperation): string[] {
  return [...Object.keys(op.add ?? {}), ...Object.keys(op.remove ?? {})];
}

/** Lists of ids are only added to and removed from, so that two people's changes both hold. */
function findMisuse(record: ModelRecord, op: PatchOperation): Rejection | undefined {
  const lists = idListFields(record.kind);
  for (const field of Object.keys(op.fields ?? {})) {
    if (field === "id" || field === "kind") {
      return invalid(op.id, field, "cannot be changed");
    }
    if (lists.includes(field)) {
      return invalid(op.id, field, "is changed by add and remove");
    }
  }
  const other = listFieldsOf(op).find((field) => !lists.includes(field));
  return other === undefined ? undefined : invalid(op.id, other, "is not a list of ids");
}

function invalid(id: string, field: string, what: string): Rejection {
  return { code: "invalid-field", path: `${id}.${field}`, detail: `The field ${field} ${what}.` };
}

function nextValue(old: unknown, field: string, op: PatchOperation): unknown {
  const add = op.add?.[field];
  const remove = op.remove?.[field];
  if (add ?? remove) return nextList(old, add ?? [], remove ?? []);
  const value = op.fields?.[field];
  const merges = MERGED_FIELDS.has(field) && isObject(old) && isObject(value);
  return merges ? { ...old, ...value } : value;
}

function nextList(old: unknown, add: readonly string[], remove: readonly string[]): unknown[] {
  const current: unknown[] = Array.isArray(old) ? old : [];
  const kept = current.filter((id) => !remove.some((removed) => removed === id));
  return [...new Set([...kept, ...add])];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
