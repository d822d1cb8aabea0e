import { f64, i32, u8 } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";

import { type Bundle, exactGain, newBundle, quickGain, tryBundle } from "./bundle";
import {
  beatsMembers,
  costUnits,
  type DoorBundles,
  isSame,
  refreshDoorBundles,
} from "./door-bundles";
import type { GainTable } from "./gain-table";
import { type Option, withPrerequisites } from "./options";
import { compareRatios, compareStandings, type Standing } from "./standing";

/** What a comparison turns gains into: risk before the list is 1e9. */
type Scale = {
  readonly baseRisk: number;
  readonly horizonYears: number;
  /** Null in points mode. */
  readonly dayRate: number | null;
};

/** A list in the making. */
export type Run = {
  readonly compiled: CompiledModel;
  readonly table: GainTable;
  readonly scale: Scale;
  readonly doorBundles: DoorBundles;
  readonly prerequisiteBundles: Map<number, Bundle>;
};

/** The candidate to pick next, or null where nothing removes any more risk. */
export function bestCandidate(run: Run): Standing | null {
  if (!(run.scale.baseRisk > 0)) return null;
  return bestDoors(run, bestWithPrerequisites(run, bestSingle(run)));
}

function bestSingle({ table, scale }: Run): Standing | null {
  const { isOpen, options, gains, improved, choice } = table;
  let best: Standing | null = null;
  for (let defense = 0; defense < isOpen.length; defense += 1) {
    if (u8(isOpen, defense) === 0 || i32(choice.state.unmet, defense) > 0) continue;
    const gain = f64(gains, defense);
    const option = options[defense];
    if (!option || isBehind(scale, option.days, gain, best)) continue;
    const outcome = { gain, improved: i32(improved, defense) };
    best = better(best, standing(scale, option, outcome, [defense]));
  }
  return best;
}

function bestWithPrerequisites(run: Run, before: Standing | null): Standing | null {
  const { compiled, table, scale, prerequisiteBundles: known } = run;
  const { isOpen, options, choice } = table;
  const { chosen, unmet } = choice.state;
  let best = before;
  for (let defense = 0; defense < isOpen.length; defense += 1) {
    if (u8(isOpen, defense) === 0 || i32(unmet, defense) === 0) continue;
    const members = withPrerequisites(compiled, chosen, isOpen, defense);
    if (!members) continue;
    let bundle = known.get(defense);
    if (!bundle || !isSame(members, bundle.members)) {
      bundle = newBundle(choice, options, members);
      known.set(defense, bundle);
    }
    tryBundle(table, bundle);
    if (isBehind(scale, bundle.days, generousGain(run, bundle), best)) continue;
    best = better(best, standing(scale, bundle, exactGain(table, bundle), members));
  }
  return best;
}

function bestDoors(run: Run, before: Standing | null): Standing | null {
  const { table, scale } = run;
  let best = before;
  refreshDoorBundles(table, run.doorBundles);
  for (const { bundle } of run.doorBundles.active) {
    if (!bundle) continue;
    const generous = generousGain(run, bundle);
    if (isBehind(scale, bundle.days, generous, best)) continue;
    if (!beatsMembers(table, bundle, generous)) continue;
    const outcome = exactGain(table, bundle);
    if (!beatsMembers(table, bundle, outcome.gain)) continue;
    best = better(best, standing(scale, bundle, outcome, bundle.members));
  }
  return best;
}

function better(best: Standing | null, candidate: Standing | null): Standing | null {
  if (!best || !candidate) return candidate ?? best;
  return compareStandings(candidate, best) < 0 ? candidate : best;
}

/** Quick sums are off by their rounding, and by less than this share of the risk. */
const ROUNDING = 1e-10;

/** No less than what a bundle removes. */
function generousGain({ table, scale }: Run, bundle: Bundle): number {
  return quickGain(table, bundle) + scale.baseRisk * ROUNDING;
}

/** True where a candidate that removes at most `gain` cannot be the best. */
function isBehind(scale: Scale, days: number, gain: number, best: Standing | null): boolean {
  if (!(gain > 0)) return true;
  if (best === null || days <= 0) return false;
  if (best.isFree) return true;
  return compareRatios(toUnits(gain, scale), costUnits(days), best.gain, best.cost) < 0;
}

/** Gains as the integers that the order compares: the risk before the list is 1e9. */
function toUnits(gain: number, { baseRisk }: Scale): number {
  return Math.round((gain * 1e9) / baseRisk);
}

/** Null where the candidate removes nothing that counts. */
function standing(
  scale: Scale,
  { days, points }: Pick<Option, "days" | "points">,
  { gain, improved }: { readonly gain: number; readonly improved: number },
  members: readonly number[],
): Standing | null {
  const units = toUnits(gain, scale);
  if (!(units > 0)) return null;
  const isFree = days <= 0;
  return {
    gain: units,
    cost: costUnits(days),
    isFree,
    surplus: isFree ? surplusUnits(scale, gain, days) : 0,
    points,
    improved,
    members,
  };
}

/** In points mode days cannot be set against risk, so larger gain and smaller cost decide. */
function surplusUnits(scale: Scale, gain: number, days: number): number {
  if (scale.dayRate === null) return 0;
  return toUnits(scale.horizonYears * gain - days * scale.dayRate, scale);
}
