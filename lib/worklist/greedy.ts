import { f64, item } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";
import { buildInfluence } from "@/lib/scoring/influence";

import { effortOf, gainAt } from "./bundle";
import { bestCandidate, type Run } from "./candidates";
import { type Change, type Choice, choose, newChoice, riskOfChoice } from "./choice";
import { newDoorBundles } from "./door-bundles";
import { newDoorTable } from "./door-table";
import { type GainTable, newGainTable, refreshGains } from "./gain-table";
import type { Role } from "./options";
import type { Standing } from "./standing";

/** One pick of the list. Risk a year in money or points, days over the horizon. */
export type ListPick = {
  /** Ascending. */
  readonly members: readonly number[];
  readonly changes: readonly Change[];
  readonly gain: number;
  readonly gainAlone: number;
  readonly days: number;
  readonly effortDays: number;
  readonly points: number;
  readonly residualAfter: number;
};

export type GreedyList = {
  readonly baseRisk: number;
  readonly picks: readonly ListPick[];
  /** Of each option: what it would remove first. */
  readonly gainsAlone: Float64Array;
  /** As it stands after the last pick. */
  readonly table: GainTable;
};

/**
 * Picks again and again what removes most risk for its cost, all gains computed for what was picked
 * before, until nothing removes any. Time: about O(picks x edges to the attacks a pick changes).
 *
 * @source Minoux, Accelerated greedy algorithms, 1978, for computing again only what may change;
 *   here by dependence rather than by bounds, which needs no submodularity
 */
export function pickGreedily(compiled: CompiledModel, roles: readonly Role[]): GreedyList {
  const options = roles.map((role) => (role.kind === "option" ? role.option : null));
  const base = roles.flatMap(({ kind }, index) => (kind === "in-place" ? [index] : []));
  const influence = buildInfluence(
    compiled,
    options.flatMap((option, index) => (option ? [index] : [])),
  );
  const choice = newChoice(compiled, influence, base);
  const table = newGainTable(choice, options, newDoorTable(compiled, influence));
  const baseRisk = riskOfChoice(choice);
  const { horizonYears, dayRate, unit } = compiled.settings;
  const run: Run = {
    compiled,
    table,
    scale: { baseRisk, horizonYears, dayRate: unit === "money" ? dayRate : null },
    doorBundles: newDoorBundles(table),
    prerequisiteBundles: new Map(),
  };
  const gainsAlone = table.gains.slice();
  let fresh: Choice | undefined;
  const start = (): Choice => (fresh ??= newChoice(compiled, influence, base));
  const picks: ListPick[] = [];
  for (let best = bestCandidate(run); best; best = bestCandidate(run)) {
    picks.push(take(run, best, gainsAlone, start));
    refreshGains(table);
  }
  return { baseRisk, picks, gainsAlone, table };
}

function take(
  { table, compiled }: Run,
  { members, points }: Standing,
  gainsAlone: Float64Array,
  start: () => Choice,
): ListPick {
  const { choice, options, trial } = table;
  const [only, second] = members;
  const gainAlone =
    second === undefined ? f64(gainsAlone, only ?? -1) : gainAt(start(), options, members, trial);
  const changes = choose(choice, members);
  for (const member of members) close(table, compiled, member);
  let gain = 0;
  for (const { before, after } of changes) gain += before - after;
  const days = members.reduce((sum, member) => sum + (item(options, member)?.days ?? 0), 0);
  const effortDays = effortOf(options, members);
  return {
    members,
    changes,
    gain,
    gainAlone,
    days,
    effortDays,
    points,
    residualAfter: riskOfChoice(choice),
  };
}

/** What is picked is gone, and with it the others of its exclusive group. */
function close({ isOpen }: GainTable, { defenses }: CompiledModel, member: number): void {
  isOpen[member] = 0;
  const { exclusiveGroupId } = item(defenses, member);
  if (exclusiveGroupId === null) return;
  defenses.forEach((other, index) => {
    if (other.exclusiveGroupId === exclusiveGroupId) isOpen[index] = 0;
  });
}
