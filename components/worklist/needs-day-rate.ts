import type { ReadModel } from "@/lib/model/read-model";
import type { Ranking } from "@/lib/worklist/ranking";

/** Whether a price of a day changes anything: losses are in money, or something costs money. */
export function needsDayRate(
  { settings }: ReadModel,
  { unscored }: Pick<Ranking, "unscored">,
): boolean {
  return (
    settings.unit === "money" ||
    settings.dayRate !== null ||
    unscored.some(({ reason }) => reason === "day-rate-missing")
  );
}
