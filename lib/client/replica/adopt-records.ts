import type { ModelRecord } from "@/lib/model/record";
import type { Entry, RecordTable } from "@/lib/sync/record-table";

import { isSameRecord } from "../same-record";

/**
 * Makes the table hold exactly these records, the server's at `seq`. Records that say the same keep
 * their identity, and unchanged fields the number of their last write. Collects what changed.
 */
export function adoptRecords(
  table: RecordTable,
  records: readonly ModelRecord[],
  seq: number,
  changed: Set<string>,
): void {
  const ids = new Set(records.map(({ id }) => id));
  const goneIds = Array.from(table.entries(), ({ record }) => record.id).filter(
    (id) => !ids.has(id),
  );
  for (const id of goneIds) {
    table.set(id, null);
    changed.add(id);
  }
  for (const record of records) {
    const old = table.get(record.id);
    if (old && isSameRecord(old.record, record)) continue;
    table.set(record.id, { record, fieldSeq: old ? mergedFieldSeq(old, record, seq) : {} });
    changed.add(record.id);
  }
}

function mergedFieldSeq(old: Entry, record: ModelRecord, seq: number): Record<string, number> {
  const before: Record<string, unknown> = { ...old.record };
  const after: Record<string, unknown> = { ...record };
  const fieldSeq: Record<string, number> = { ...old.fieldSeq };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[field]) !== JSON.stringify(after[field])) fieldSeq[field] = seq;
  }
  return fieldSeq;
}
