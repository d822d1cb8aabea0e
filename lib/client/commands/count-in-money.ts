import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";

import type { CommandResult } from "./problem";
import { setEstimate } from "./set-estimate";
import { SETTING_BOUNDS } from "./set-setting";

/**
 * Turns a model that counts in points to money, in one gesture: the currency, the price of a day
 * and what an incident of each failure costs. An impact in points says nothing in money, so a
 * failure that is not given one is not estimated any more.
 */
export function countInMoney(
  model: ReadModel,
  input: {
    readonly currency: string;
    readonly dayRate: number | null;
    readonly impacts: ReadonlyMap<string, number | null>;
  },
): CommandResult {
  const currency = input.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return err({ kind: "not-a-currency" });
  const { min, max } = SETTING_BOUNDS.dayRate;
  const { dayRate } = input;
  if (dayRate === null || !(dayRate >= min && dayRate <= max)) {
    return err({ kind: "number-out-of-bounds", min, max });
  }
  const settings = { unit: "money", currency, dayRate, stopScore: null };
  const ops: Operation[] = [{ op: "patch", id: model.modelRecord.id, fields: { settings } }];
  for (const { id } of model.of.failure) {
    const mid = input.impacts.get(id) ?? null;
    const impact = setEstimate(model, { id, field: "impact", mid });
    if (!impact.ok) return impact;
    ops.push(...impact.value);
  }
  return ok(ops);
}
