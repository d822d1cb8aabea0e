import { compareCodeUnits } from "@/lib/kernel/compare";

import type { ModelRecord } from "./record";

export const FILE_FORMAT = "parapet.model";
export const FILE_VERSION = 1;

/** Records in the order of a file: by kind, then by id, both by code units. */
export function sortRecords(records: Iterable<ModelRecord>): ModelRecord[] {
  return [...records].sort(
    (a, b) => compareCodeUnits(a.kind, b.kind) || compareCodeUnits(a.id, b.id),
  );
}

/**
 * The model file of these records: equal models give equal bytes. Records come sorted, and their
 * keys in schema order, which parsing already gave them.
 */
export function printModelFile(records: Iterable<ModelRecord>): string {
  const file = { format: FILE_FORMAT, version: FILE_VERSION, records: sortRecords(records) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
