import { err, ok } from "@/lib/kernel/result";
import { type Bound, BOUNDS, type Estimate } from "@/lib/model/estimate";
import type { ReadModel } from "@/lib/model/read-model";
import type { Kind, ModelRecord } from "@/lib/model/record";

import type { CommandResult } from "./problem";
import { withMid } from "./with-mid";

/** The estimates that a form shows, by kind, with what bounds each. */
const ESTIMATE_FIELDS = {
  attack: { ratePerYear: "ratePerYear" },
  attacker: { ratePerYear: "ratePerYear" },
  failure: { impact: "money" },
  step: { success: "probability" },
  effect: { share: "share", shareAsRun: "share" },
  defense: {
    effortDays: "days",
    upkeepDaysPerYear: "signedDays",
    costPerYear: "signedMoney",
    switchDays: "days",
  },
} as const satisfies Partial<Record<Kind, Record<string, Bound>>>;

type FieldsByKind = typeof ESTIMATE_FIELDS;
export type EstimateField = {
  [K in keyof FieldsByKind]: keyof FieldsByKind[K];
}[keyof FieldsByKind];

const SCALING: ReadonlySet<Bound> = new Set(["ratePerYear", "money"]);

/** Sets the number of an estimate, or with null makes it "not estimated", which is not 0. */
export function setEstimate(
  model: ReadModel,
  input: { readonly id: string; readonly field: EstimateField; readonly mid: number | null },
): CommandResult {
  const record = model.byId.get(input.id);
  const bound = record && boundOf(record, input.field);
  if (!record || !bound) return err({ kind: "record-is-gone", id: input.id });
  const old = estimateOf(record, input.field);
  if (input.mid === null) {
    return ok(old ? [{ op: "patch", id: record.id, fields: { [input.field]: null } }] : []);
  }
  const { min, max } = BOUNDS[bound];
  if (!(input.mid >= min && input.mid <= max)) {
    return err({ kind: "number-out-of-bounds", min, max });
  }
  if (old?.mid === input.mid) return ok([]);
  const estimate = clampRange(withMid(old, input.mid, SCALING.has(bound)), min, max);
  return ok([{ op: "patch", id: record.id, fields: { [input.field]: estimate } }]);
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

function boundOf(record: ModelRecord, field: EstimateField): Bound | undefined {
  if (!(record.kind in ESTIMATE_FIELDS)) return undefined;
  const bounds: Partial<Record<Kind, Partial<Record<EstimateField, Bound>>>> = ESTIMATE_FIELDS;
  return bounds[record.kind]?.[field];
}

function clampRange(estimate: Estimate, min: number, max: number): Estimate {
  const { low, high } = estimate;
  return {
    ...estimate,
    ...(low !== undefined && { low: Math.max(min, low) }),
    ...(high !== undefined && { high: Math.min(max, high) }),
  };
}
