import type { ModelRecord } from "@/lib/model/record";
import { idListFields } from "@/lib/model/references";

import type { Change } from "./draft";
import { type Operation, operationSchema, type PatchOperation } from "./operations";

/**
 * Operations that undo these changes: what was made is deleted, what was deleted comes back, and
 * fields get their old values, except those that somebody has written to after `expectSeq`, the
 * seq that the undone batch got (null: newer writes are not protected).
 */
export function inverseOf(changes: readonly Change[], expectSeq: number | null): Operation[] {
  const puts: Operation[] = [];
  const patches: Operation[] = [];
  const deletes: Operation[] = [];
  for (const { id, before, after } of changes) {
    if (before === null) deletes.push({ op: "delete", id });
    else if (after === null) puts.push(toPut(before.record));
    else patches.push(...toPatch(before.record, after.record, expectSeq));
  }
  return [...puts, ...patches, ...deletes];
}

/** The operation that creates this record, or makes it so again. */
export function toPut(record: ModelRecord): Operation {
  const { kind, id, ...fields } = record;
  return operationSchema.parse({ op: "put", kind, id, fields });
}

function toPatch(
  before: ModelRecord,
  after: ModelRecord,
  expectSeq: number | null,
): PatchOperation[] {
  const old: Record<string, unknown> = { ...before };
  const now: Record<string, unknown> = { ...after };
  const lists = new Set(idListFields(before.kind));
  const fields: Record<string, unknown> = {};
  const add: Record<string, string[]> = {};
  const remove: Record<string, string[]> = {};
  for (const field of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (JSON.stringify(old[field]) === JSON.stringify(now[field])) continue;
    if (lists.has(field)) {
      const [had, has] = [toIds(old[field]), toIds(now[field])];
      add[field] = had.filter((id) => !has.includes(id));
      remove[field] = has.filter((id) => !had.includes(id));
      if (isReordered(had, has)) add[field] = remove[field] = behindTheSame(had, has);
    } else {
      fields[field] = restoredValue(old[field], now[field]);
    }
  }
  const changed = Object.keys(fields);
  if (changed.length === 0 && Object.keys(add).length === 0) return [];
  const expect = Object.fromEntries(changed.map((field) => [field, expectSeq ?? 0]));
  return [
    {
      op: "patch",
      id: before.id,
      fields,
      add,
      remove,
      ...(expectSeq === null ? {} : { expect }),
    },
  ];
}

/** The old value; of a merged object also the keys that are to go, as null. */
function restoredValue(old: unknown, now: unknown): unknown {
  if (old === undefined) return null;
  if (!isObject(old) || !isObject(now)) return old;
  const added = Object.keys(now).filter((key) => old[key] === undefined);
  return { ...old, ...Object.fromEntries(added.map((key) => [key, null])) };
}

function isReordered(had: readonly string[], has: readonly string[]): boolean {
  return had.length === has.length && had.every((id) => has.includes(id));
}

/** What comes behind the part in which both agree: taken off and added again, it is in order. */
function behindTheSame(had: readonly string[], has: readonly string[]): string[] {
  return had.slice(had.findIndex((id, index) => id !== has[index]));
}

function toIds(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
