import { f64, i32, u8 } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";

import { type Bundle, exactGain, newBundle, quickGain, tryBundle } from "./bundle";
import {
  beatsMembers,
  costUnits,
  type DoorBundle,
  mayBeatMembers,
  refreshDoorBundle,
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
  readonly doorBundles: readonly DoorBundle[];
  readonly prerequisiteBundles: Map<number, Bundle>;
};

/** The candidate to pick next, or null where nothing removes any more risk. */
export function bestCandidate(run: Run): Standing | null {
  if (!(run.scale.baseRisk > 0)) return null;
  let best: Standing | null = null;
  for (const candidate of [...singles(run), ...prerequisiteBundles(run)]) {
    if (best === null || compareStandings(candidate, best) < 0) best = candidate;
  }
  for (const door of run.doorBundles) {
    const candidate = doorCandidate(run, door, best);
    if (candidate && (best === null || compareStandings(candidate, best) < 0)) best = candidate;
  }
  return best;
}

function singles({ table, scale }: Run): Standing[] {
  const { isOpen, options, gains, improved, choice } = table;
  const candidates: Standing[] = [];
  for (let defense = 0; defense < isOpen.length; defense += 1) {
    if (u8(isOpen, defense) === 0 || i32(choice.state.unmet, defense) > 0) continue;
    const option = options[defense];
    if (!option) continue;
    const outcome = { gain: f64(gains, defense), improved: i32(improved, defense) };
    const candidate = standing(scale, option, outcome, [defense]);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

function prerequisiteBundles({
  compiled,
  table,
  scale,
  prerequisiteBundles: known,
}: Run): Standing[] {
  const { isOpen, options, choice } = table;
  const { chosen, unmet } = choice.state;
  const candidates: Standing[] = [];
  for (let defense = 0; defense < isOpen.length; defense += 1) {
    if (u8(isOpen, defense) === 0 || i32(unmet, defense) === 0) continue;
    const members = withPrerequisites(compiled, chosen, isOpen, defense);
    if (!members) continue;
    let bundle = known.get(defense);
    if (bundle?.members.join() !== members.join()) {
      bundle = newBundle(choice, options, members);
      known.set(defense, bundle);
    }
    tryBundle(table, bundle);
    const candidate = standing(scale, bundle, exactGain(table, bundle), members);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

function doorCandidate(run: Run, door: DoorBundle, best: Standing | null): Standing | null {
  const { table, scale } = run;
  const bundle = refreshDoorBundle(table, door);
  if (!bundle) return null;
  const slack = scale.baseRisk * 1e-12;
  if (!mayBeatMembers(table, bundle, slack) || isBehind(run, bundle, slack, best)) return null;
  const outcome = exactGain(table, bundle);
  if (!beatsMembers(table, bundle, outcome.gain)) return null;
  return standing(scale, bundle, outcome, bundle.members);
}

/** True where even a generous estimate leaves the bundle behind the best so far. */
function isBehind(
  { table, scale }: Run,
  bundle: Bundle,
  slack: number,
  best: Standing | null,
): boolean {
  if (best === null || bundle.days <= 0) return false;
  if (best.isFree) return true;
  const generous = Math.ceil(toUnits(quickGain(table, bundle) + slack, scale));
  return compareRatios(generous, costUnits(bundle.days), best.gain, best.cost) < 0;
}

function toUnits(gain: number, { baseRisk }: Scale): number {
  return (gain * 1e9) / baseRisk;
}

/** Null where the candidate removes nothing that counts. */
function standing(
  scale: Scale,
  { days, points }: Pick<Option, "days" | "points">,
  { gain, improved }: { readonly gain: number; readonly improved: number },
  members: readonly number[],
): Standing | null {
  const units = Math.round(toUnits(gain, scale));
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
  return Math.round(toUnits(scale.horizonYears * gain - days * scale.dayRate, scale));
}
