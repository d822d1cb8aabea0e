import { err, ok, type Result } from "@/lib/kernel/result";
import type { RecordOf } from "@/lib/model/record";
import type { ResolvedSettings } from "@/lib/model/settings";

export type DefenseCost = {
  /** Person-days, once. */
  readonly effortDays: number;
  /** Person-days a year, with money turned into days at the model's price of a day. */
  readonly runningDaysPerYear: number;
  /** Person-days over the horizon: effort and running cost. */
  readonly days: number;
};

export type CostGap = "effort-missing" | "day-rate-missing";

/**
 * What a defense costs over the horizon: effort + H x (upkeep + costPerYear / dayRate).
 * Upkeep and money count as none where they were not entered. Errors, the first that holds:
 * `effort-missing`; `day-rate-missing` where days and money cannot be brought together.
 */
export function defenseCost(
  defense: RecordOf<"defense">,
  settings: ResolvedSettings,
): Result<DefenseCost, CostGap> {
  const effortDays = defense.effortDays?.mid;
  if (effortDays === undefined) return err("effort-missing");
  const running = runningDaysPerYear(defense, settings);
  if (!running.ok) return running;
  return ok({
    effortDays,
    runningDaysPerYear: running.value,
    days: effortDays + settings.horizonYears * running.value,
  });
}

/** Upkeep and money of a defense as person-days a year; error `day-rate-missing`. */
export function runningDaysPerYear(
  defense: RecordOf<"defense">,
  { unit, dayRate }: ResolvedSettings,
): Result<number, "day-rate-missing"> {
  const upkeep = defense.upkeepDaysPerYear?.mid ?? 0;
  const money = defense.costPerYear?.mid ?? 0;
  if (dayRate !== null) return ok(upkeep + money / dayRate);
  return unit === "money" || money !== 0 ? err("day-rate-missing") : ok(upkeep);
}

/** Person-days in the unit that the model shows costs in: money at the price of a day, or days. */
export function inCostUnit(days: number, { unit, dayRate }: ResolvedSettings): number {
  return unit === "money" && dayRate !== null ? days * dayRate : days;
}
