import type { ModelRecord } from "@/lib/model/record";

/** True when two records say the same; keys of parsed records are in schema order. */
export function isSameRecord(a: ModelRecord, b: ModelRecord): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
