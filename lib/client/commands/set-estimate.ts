import { err, ok } from "@/lib/kernel/result";
import { type Bound, BOUNDS, type Estimate, FIELD_BOUNDS } from "@/lib/model/estimate";
import type { ReadModel } from "@/lib/model/read-model";
import type { Kind, ModelRecord } from "@/lib/model/record";

import type { CommandResult } from "./problem";
import { withMid } from "./with-mid";

export type EstimateField = keyof typeof FIELD_BOUNDS;

const FIELDS_OF: Partial<Record<Kind, readonly EstimateField[]>> = {
  attack: ["ratePerYear"],
  attacker: ["ratePerYear"],
  failure: ["impact"],
  step: ["success"],
  effect: ["share", "shareAsRun"],
  defense: ["effortDays", "upkeepDaysPerYear", "costPerYear", "switchDays"],
};

const SCALING: ReadonlySet<Bound> = new Set(["ratePerYear", "money"]);

/** Sets the number of an estimate, or with null makes it "not estimated", which is not 0. */
export function setEstimate(
  model: ReadModel,
  input: { readonly id: string; readonly field: EstimateField; readonly mid: number | null },
): CommandResult {
  const record = model.byId.get(input.id);
  const isThere = record && FIELDS_OF[record.kind]?.includes(input.field);
  if (!isThere) return err({ kind: "record-is-gone", id: input.id });
  const old = estimateOf(record, input.field);
  if (input.mid === null) {
    return ok(old ? [{ op: "patch", id: record.id, fields: { [input.field]: null } }] : []);
  }
  const { min, max } = estimateBounds(input.field);
  if (!(input.mid >= min && input.mid <= max)) {
    return err({ kind: "number-out-of-bounds", min, max });
  }
  if (old?.mid === input.mid) return ok([]);
  const estimate = clampRange(
    withMid(old, input.mid, SCALING.has(FIELD_BOUNDS[input.field])),
    min,
    max,
  );
  return ok([{ op: "patch", id: record.id, fields: { [input.field]: estimate } }]);
}

/** Between which numbers an estimate lies. */
export function estimateBounds(field: EstimateField) {
  return BOUNDS[FIELD_BOUNDS[field]];
}

/** The estimate in a field of a record; undefined when nobody has estimated it. */
export function estimateOf(record: ModelRecord, field: EstimateField): Estimate | undefined {
  const estimates = Object.entries(record).find(([name]) => name === field);
  const value: unknown = estimates?.[1];
  return isEstimate(value) ? value : undefined;
}

function isEstimate(value: unknown): value is Estimate {
  return typeof value === "object" && value !== null && "mid" in value;
}

function clampRange(estimate: Estimate, min: number, max: number): Estimate {
  const { low, high } = estimate;
  return {
    ...estimate,
    ...(low !== undefined && { low: Math.max(min, low) }),
    ...(high !== undefined && { high: Math.min(max, high) }),
  };
}
