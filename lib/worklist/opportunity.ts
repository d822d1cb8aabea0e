import type { ReadModel } from "@/lib/model/read-model";
import { compileScoring } from "@/lib/scoring/compile";
import { isInPlace } from "@/lib/scoring/compile-defenses";
import type { CompiledModel } from "@/lib/scoring/compiled-model";
import { newState, type ScoringState, switchDefense, totalRisk } from "@/lib/scoring/state";

import { fitsIn } from "./bands";
import { type Role, rolesOf } from "./options";
import type { RankedItem, Ranking } from "./ranking";

/** What the days of an item would buy if it were left out. */
export type Opportunity = {
  /** Person-days to do the item, once. */
  readonly days: number;
  readonly items: readonly RankedItem[];
  /** Person-days of those. */
  readonly usedDays: number;
  /** Risk they remove together, a year, after what stands above the item and without it. */
  readonly gain: number;
};

/**
 * The opportunity cost of the item of a rank: the items below it, in their order, that fit into the
 * days it takes, and what they would remove in its place. What removes nothing without the item is
 * passed over, such as what requires it. Time: a compilation, and O(model) for each item that fits.
 */
export function sameDaysWouldBuy(
  model: ReadModel,
  { items }: Pick<Ranking, "items">,
  rank: number,
): Opportunity | null {
  const current = items[rank - 1];
  if (!current) return null;
  const compiled = compileScoring(model);
  const roles = rolesOf(compiled);
  const daysOf = (item: RankedItem) => effortDaysOf(item, compiled, roles);
  const budget = daysOf(current);
  const state = newState(compiled, inPlace(compiled));
  for (const item of items.slice(0, rank - 1)) setDone(state, compiled, item, true);
  const before = totalRisk(state);
  let risk = before;
  let usedDays = 0;
  const bought: RankedItem[] = [];
  for (const item of items.slice(rank)) {
    const days = daysOf(item);
    if (!fitsIn(usedDays + days, budget)) continue;
    setDone(state, compiled, item, true);
    const after = totalRisk(state);
    if (after < risk) {
      risk = after;
      usedDays += days;
      bought.push(item);
    } else setDone(state, compiled, item, false);
  }
  return { days: budget, items: bought, usedDays, gain: before - risk };
}

function inPlace({ defenses }: CompiledModel): number[] {
  return defenses.flatMap((defense, index) => (isInPlace(defense) ? [index] : []));
}

/** Does an item, or takes it back; what it replaces comes and goes the other way. */
function setDone(
  state: ScoringState,
  { defenseIndex }: CompiledModel,
  { defenseIds, removes = [] }: RankedItem,
  isDone: boolean,
): void {
  const indexesOf = (ids: readonly string[]) => ids.flatMap((id) => defenseIndex.get(id) ?? []);
  for (const index of indexesOf(removes)) switchDefense(state, index, !isDone);
  for (const index of indexesOf(defenseIds)) switchDefense(state, index, isDone);
}

function effortDaysOf(
  { defenseIds }: RankedItem,
  { defenseIndex }: CompiledModel,
  roles: readonly Role[],
): number {
  return defenseIds.reduce((sum, id) => {
    const role = roles[defenseIndex.get(id) ?? -1];
    return sum + (role?.kind === "option" ? role.option.effortDays : 0);
  }, 0);
}
