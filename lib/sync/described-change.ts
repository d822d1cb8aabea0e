import * as z from "zod/mini";

import { invariant } from "@/lib/kernel/invariant";
import { idSchema } from "@/lib/model/fields";
import { type ModelRecord, recordSchema } from "@/lib/model/record";

import { stampFields } from "./build-record";
import type { Change } from "./draft";
import type { Entry, RecordTable } from "./record-table";

/** What a batch did to one record, as history keeps it and as others are told. */
export const describedChangeSchema = z.union([
  /** A new record, whole. */
  z.strictObject({ id: idSchema, put: recordSchema }),
  /** The fields that differ; null for those that were cleared. */
  z.strictObject({ id: idSchema, set: z.record(z.string(), z.unknown()) }),
  z.strictObject({ id: idSchema, gone: z.literal(true) }),
]);
export type DescribedChange = z.infer<typeof describedChangeSchema>;

/** Describes what became of a record. Folding these from the first batch on gives the present. */
export function describeChange({ id, before, after }: Change): DescribedChange {
  return describeDifference(id, before?.record, after?.record);
}

/** Describes the way from one state of a record to another. */
export function describeDifference(
  id: string,
  before: ModelRecord | undefined,
  after: ModelRecord | undefined,
): DescribedChange {
  if (!after) return { id, gone: true };
  if (!before) return { id, put: after };
  const old: Record<string, unknown> = { ...before };
  const now: Record<string, unknown> = { ...after };
  const fields = new Set([...Object.keys(old), ...Object.keys(now)]);
  const set = [...fields]
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    .map((field) => [field, now[field] ?? null] as const);
  return { id, set: Object.fromEntries(set) };
}

/**
 * Makes the table what it became by batch `seq`, without judging it: whoever described the changes
 * has done that. Returns what changed here, as `applyBatch` does; null, with the table as it was,
 * where the changes are not of these records.
 */
export function applyDescribed(
  table: RecordTable,
  described: readonly DescribedChange[],
  seq: number,
): Change[] | null {
  const isOfThese = described.every((change) => !("set" in change) || table.get(change.id));
  if (!isOfThese) return null;
  return described.map((change) => {
    const before = table.get(change.id) ?? null;
    const after = nextEntry(before, change, seq);
    table.set(change.id, after);
    return { id: change.id, before, after };
  });
}

function nextEntry(before: Entry | null, change: DescribedChange, seq: number): Entry | null {
  if ("gone" in change) return null;
  if ("put" in change) {
    return { record: change.put, fieldSeq: stampFields({}, Object.keys(change.put), seq) };
  }
  invariant(before, "a change of fields is of a record that is there");
  return {
    record: recordSchema.parse({ ...before.record, ...change.set }),
    fieldSeq: stampFields(before.fieldSeq, Object.keys(change.set), seq),
  };
}
