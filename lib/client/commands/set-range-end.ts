import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { CommandResult } from "./problem";
import { type EstimateField, estimateBounds, estimateOf } from "./set-estimate";

export type RangeEnd = "low" | "high";

/**
 * Sets one end of the range of an estimate, or with null takes it away. The number itself stays: it
 * is the range that has to hold it.
 */
export function setRangeEnd(
  model: ReadModel,
  input: {
    readonly id: string;
    readonly field: EstimateField;
    readonly end: RangeEnd;
    readonly value: number | null;
  },
): CommandResult {
  const record = model.byId.get(input.id);
  const estimate = record && estimateOf(record, input.field);
  if (!estimate) return err({ kind: "record-is-gone", id: input.id });
  const { [input.end]: old, ...rest } = estimate;
  if (input.value === (old ?? null)) return ok([]);
  const { min, max } = rangeBounds(input.field, input.end, estimate.mid);
  if (input.value !== null && !(input.value >= min && input.value <= max)) {
    return err({ kind: "number-out-of-bounds", min, max });
  }
  const range = input.value === null ? rest : { ...rest, [input.end]: input.value };
  return ok([{ op: "patch", id: input.id, fields: { [input.field]: range } }]);
}

/** Between which numbers an end of a range lies that holds `mid`. */
export function rangeBounds(field: EstimateField, end: RangeEnd, mid: number) {
  const bounds = estimateBounds(field);
  return end === "low" ? { ...bounds, max: mid } : { ...bounds, min: mid };
}
