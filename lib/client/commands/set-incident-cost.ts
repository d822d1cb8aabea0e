import { err, ok } from "@/lib/kernel/result";
import { BOUNDS } from "@/lib/model/estimate";
import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";

import type { CommandResult } from "./problem";
import { setEstimate } from "./set-estimate";

/** What a model that counts in money has to know besides amounts. */
export type MoneyTerms = { readonly currency: string; readonly dayRate: number };

/** The most that a day of work may cost, as the model's settings have it. */
export const DAY_RATE_MAX = 1e6;

/**
 * Says what one incident costs. With `terms` the model counts in money from here on, which only a
 * model can that has said nothing in points yet: `canTurnToMoney`.
 */
export function setIncidentCost(
  model: ReadModel,
  input: {
    readonly failureId: string;
    readonly amount: number;
    readonly terms: MoneyTerms | null;
  },
): CommandResult {
  const { failureId, amount, terms } = input;
  const impact = setEstimate(model, { id: failureId, field: "impact", mid: amount });
  if (!impact.ok || terms === null) return impact;
  const { currency, dayRate } = terms;
  if (!(dayRate > 0 && dayRate <= DAY_RATE_MAX)) {
    return err({ kind: "number-out-of-bounds", min: 1, max: DAY_RATE_MAX });
  }
  const settings = { unit: "money", currency, dayRate };
  const isNew = Object.entries(settings).some(([name, value]) => {
    const known: Readonly<Record<string, unknown>> = model.settings;
    return known[name] !== value;
  });
  const change: Operation = { op: "patch", id: model.modelRecord.id, fields: { settings } };
  return ok([...(isNew ? [change] : []), ...impact.value]);
}

/** True while no amount in the model would come to mean something else. */
export function canTurnToMoney({ of, settings }: ReadModel): boolean {
  return settings.unit === "money" || of.failure.every(({ impact }) => impact === undefined);
}

/** The largest amount that one incident may cost. */
export const INCIDENT_COST_MAX = BOUNDS.money.max;
