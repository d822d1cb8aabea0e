import type { ReadModel } from "@/lib/model/read-model";

/** True while no amount in the model would come to mean something else. */
export function canCountInMoney({ of, settings }: ReadModel): boolean {
  return settings.unit === "money" || of.failure.every(({ impact }) => impact === undefined);
}
