import type { CostParts } from "@/components/ui/format";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import type { RankedItem } from "@/lib/worklist/ranking";

type Defense = RecordOf<"defense">;

/** What nobody entered of a defense, and what therefore counts as none. */
export type NotEntered = "upkeep" | "money" | "parts";

export function defensesOf(ids: readonly string[], readModel: ReadModel): Defense[] {
  return ids.flatMap((id) => {
    const record = readModel.byId.get(id);
    return record?.kind === "defense" ? [record] : [];
  });
}

/** What an item takes, in the parts that people entered; a switch is credited what it replaces. */
export function costOf(item: RankedItem, readModel: ReadModel): CostParts {
  const added = defensesOf(item.defenseIds, readModel);
  const removed = defensesOf(item.removes ?? [], readModel);
  const switchDays = removed.length > 0 ? sum(added, (defense) => defense.switchDays?.mid) : 0;
  return {
    onceDays: sum(added, (defense) => defense.effortDays?.mid) + switchDays,
    daysPerYear:
      sum(added, (defense) => defense.upkeepDaysPerYear?.mid) -
      sum(removed, (defense) => defense.upkeepDaysPerYear?.mid),
    moneyPerYear:
      sum(added, (defense) => defense.costPerYear?.mid) -
      sum(removed, (defense) => defense.costPerYear?.mid),
  };
}

export function notEnteredIn(defenses: readonly Defense[]): NotEntered[] {
  const missing: NotEntered[] = [];
  if (defenses.some((defense) => !defense.upkeepDaysPerYear)) missing.push("upkeep");
  if (defenses.some((defense) => !defense.costPerYear)) missing.push("money");
  if (defenses.some((defense) => !hasComplexity(defense))) missing.push("parts");
  return missing;
}

function hasComplexity({ complexity }: Defense): boolean {
  return Boolean(complexity?.points) || (complexity?.ticks?.length ?? 0) > 0;
}

function sum(defenses: readonly Defense[], read: (defense: Defense) => number | undefined): number {
  return defenses.reduce((total, defense) => total + (read(defense) ?? 0), 0);
}
