import { f64, i32, item, u8 } from "@/lib/scoring/arrays";

import { type Bundle, newBundle, tryBundle } from "./bundle";
import type { TrackedDoor, TrackedDoorway } from "./door-table";
import type { GainTable } from "./gain-table";
import { compareRatios } from "./standing";

const WAYS_IN_MAX = 4;
/** By how much a bundle must do better than each member, so that rounding alone makes none. */
const CLEARLY = 1 + 1e-9;
const UNITS = 1e9;

/** A bundle of an OR gate: for each way in the option that closes it best for its cost. */
type DoorBundle = {
  readonly doorway: TrackedDoorway;
  /** Null where fewer than two options would close anything, or too many ways lead in. */
  bundle: Bundle | null;
};

/** The bundles of all gates; most have none, and are only looked at when their attack changes. */
export type DoorBundles = {
  /** By attack. */
  readonly ofAttack: readonly (readonly DoorBundle[])[];
  readonly active: Set<DoorBundle>;
};

/** Selects a bundle for each gate of a fresh table. Time: O(doors x defenses on them). */
export function newDoorBundles(table: GainTable): DoorBundles {
  const { choice } = table;
  const ofAttack: DoorBundle[][] = choice.state.compiled.attacks.map(() => []);
  const bundles: DoorBundles = { ofAttack, active: new Set() };
  for (const doorway of table.doors.doorways) {
    const door: DoorBundle = { doorway, bundle: null };
    ofAttack[doorway.attack]?.push(door);
    select(table, bundles, door);
  }
  return bundles;
}

/**
 * Brings the bundles up to date after a pick: selects anew where the gate's attack changed or a
 * member is no longer open, and tries what changed. `active` is then every gate with a bundle.
 */
export function refreshDoorBundles(table: GainTable, bundles: DoorBundles): void {
  for (const attack of table.choice.changed) {
    for (const door of item(bundles.ofAttack, attack)) select(table, bundles, door);
  }
  for (const door of bundles.active) {
    if (door.bundle && hasClosed(table, door.bundle)) select(table, bundles, door);
    if (door.bundle) tryBundle(table, door.bundle);
  }
}

function hasClosed({ isOpen }: GainTable, { members }: Bundle): boolean {
  for (const member of members) if (u8(isOpen, member) === 0) return true;
  return false;
}

function select(table: GainTable, { active }: DoorBundles, door: DoorBundle): void {
  const members = selectMembers(table, door.doorway);
  if (!isSame(members, door.bundle?.members)) {
    door.bundle = members && newBundle(table.choice, table.options, members);
  }
  if (door.bundle) active.add(door);
  else active.delete(door);
}

/** True when two selections name the same defenses, or both none. */
export function isSame(a: readonly number[] | null, b: readonly number[] | undefined): boolean {
  if (!a || !b) return !a && !b;
  return a.length === b.length && a.every((member, index) => member === b[index]);
}

function selectMembers(table: GainTable, doorway: TrackedDoorway): number[] | null {
  const members: number[] = [];
  let waysIn = doorway.fixedCount;
  for (const door of doorway.doors) {
    if (!(f64(table.choice.state.values, door.cell) > 0)) continue;
    waysIn += 1;
    const closer = bestCloser(table, door);
    if (closer !== null && !members.includes(closer)) members.push(closer);
  }
  if (waysIn < 2 || waysIn > WAYS_IN_MAX || members.length < 2) return null;
  return haveOwnGroups(table, members) ? members.sort((a, b) => a - b) : null;
}

/** The open option that closes most of a way in for its cost; on a tie the first id. */
function bestCloser(table: GainTable, { closers }: TrackedDoor): number | null {
  const { isOpen, doors, choice } = table;
  let best: number | null = null;
  let bestCloses = 0;
  for (const { defense, entry } of closers) {
    if (u8(isOpen, defense) === 0 || i32(choice.state.unmet, defense) > 0) continue;
    const closes = Math.round(f64(doors.reductions, entry) * UNITS);
    if (closes <= 0) continue;
    if (best !== null && !closesBetter(table, defense, closes, best, bestCloses)) continue;
    best = defense;
    bestCloses = closes;
  }
  return best;
}

function closesBetter(
  { options }: GainTable,
  defense: number,
  closes: number,
  best: number,
  bestCloses: number,
): boolean {
  const days = item(options, defense)?.days ?? 0;
  const bestDays = item(options, best)?.days ?? 0;
  if (days <= 0) return bestDays > 0 || closes > bestCloses;
  return (
    bestDays > 0 && compareRatios(closes, costUnits(days), bestCloses, costUnits(bestDays)) > 0
  );
}

/** Person-days as the integers that the order compares. */
export function costUnits(days: number): number {
  return Math.round(days * 1e4);
}

function haveOwnGroups({ choice }: GainTable, members: readonly number[]): boolean {
  const { defenses } = choice.state.compiled;
  return members.every((member, index) => {
    const group = item(defenses, member).exclusiveGroupId;
    if (group === null) return true;
    return members.every(
      (other, at) => at <= index || item(defenses, other).exclusiveGroupId !== group,
    );
  });
}

/**
 * True when a bundle that removes `gain` does so at a better price than every member alone.
 * Free members that remove anything are never beaten.
 */
export function beatsMembers(table: GainTable, bundle: Bundle, gain: number): boolean {
  for (const member of bundle.members) {
    const gainOfMember = f64(table.gains, member);
    const daysOfMember = item(table.options, member)?.days ?? 0;
    if (gainOfMember <= 0) continue;
    if (daysOfMember <= 0) return false;
    if (bundle.days <= 0) continue;
    if (gain * daysOfMember <= gainOfMember * bundle.days * CLEARLY) return false;
  }
  return gain > 0;
}
