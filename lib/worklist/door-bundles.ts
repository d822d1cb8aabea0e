import { f64, i32, item, u8 } from "@/lib/scoring/arrays";

import { type Bundle, newBundle, quickGain, tryBundle } from "./bundle";
import type { TrackedDoor, TrackedDoorway } from "./door-table";
import type { GainTable } from "./gain-table";
import { compareRatios } from "./standing";

const WAYS_IN_MAX = 4;
/** By how much a bundle must do better than each member, so that rounding alone makes none. */
const CLEARLY = 1 + 1e-9;
const UNITS = 1e9;

/** A bundle of an OR gate: for each way in the option that closes it best for its cost. */
export type DoorBundle = {
  readonly doorway: TrackedDoorway;
  /** Null where fewer than two options would close anything, or too many ways lead in. */
  bundle: Bundle | null;
  selectedAt: number;
};

/** One for each gate, nothing selected yet. */
export function newDoorBundles({ doors }: GainTable): DoorBundle[] {
  return doors.doorways.map((doorway) => ({ doorway, bundle: null, selectedAt: -1 }));
}

/**
 * Selects anew where the gate's attack changed or a member is no longer open, and tries the bundle.
 * Null where the gate has none.
 */
export function refreshDoorBundle(table: GainTable, door: DoorBundle): Bundle | null {
  const { changedAt, tick } = table.choice;
  const isStale =
    i32(changedAt, door.doorway.attack) > door.selectedAt ||
    (door.bundle?.members.some((member) => u8(table.isOpen, member) === 0) ?? false);
  if (isStale) {
    const members = selectMembers(table, door.doorway);
    door.bundle = members && newBundle(table.choice, table.options, members);
    door.selectedAt = tick;
  }
  if (door.bundle) tryBundle(table, door.bundle);
  return door.bundle;
}

function selectMembers(table: GainTable, doorway: TrackedDoorway): number[] | null {
  const members = new Set<number>();
  let waysIn = doorway.fixedCount;
  for (const door of doorway.doors) {
    if (!(f64(table.choice.state.values, door.cell) > 0)) continue;
    waysIn += 1;
    const closer = bestCloser(table, door);
    if (closer !== null) members.add(closer);
  }
  if (waysIn < 2 || waysIn > WAYS_IN_MAX || members.size < 2) return null;
  return haveOwnGroups(table, members) ? [...members].sort((a, b) => a - b) : null;
}

/** The open option that closes most of a way in for its cost; on a tie the first id. */
function bestCloser(table: GainTable, { closers }: TrackedDoor): number | null {
  const { isOpen, doors, choice } = table;
  let best: { readonly defense: number; readonly closes: number } | null = null;
  for (const { defense, entry } of closers) {
    if (u8(isOpen, defense) === 0 || i32(choice.state.unmet, defense) > 0) continue;
    const closes = Math.round(f64(doors.reductions, entry) * UNITS);
    if (closes <= 0) continue;
    if (best === null || closesBetter(table, defense, closes, best)) best = { defense, closes };
  }
  return best?.defense ?? null;
}

function closesBetter(
  { options }: GainTable,
  defense: number,
  closes: number,
  best: { readonly defense: number; readonly closes: number },
): boolean {
  const days = item(options, defense)?.days ?? 0;
  const bestDays = item(options, best.defense)?.days ?? 0;
  if (days <= 0 || bestDays <= 0) {
    return days <= 0 && (bestDays > 0 || closes > best.closes);
  }
  return compareRatios(closes, costUnits(days), best.closes, costUnits(bestDays)) > 0;
}

/** Person-days as the integers that the order compares. */
export function costUnits(days: number): number {
  return Math.round(days * 1e4);
}

function haveOwnGroups({ choice }: GainTable, members: ReadonlySet<number>): boolean {
  const groups = [...members].flatMap(
    (member) => item(choice.state.compiled.defenses, member).exclusiveGroupId ?? [],
  );
  return new Set(groups).size === groups.length;
}

/**
 * True when a bundle that removes `gain` does so at a better price than every member alone.
 * Free members that remove anything are never beaten.
 */
export function beatsMembers(table: GainTable, bundle: Bundle, gain: number): boolean {
  if (gain <= 0) return false;
  return bundle.members.every((member) => {
    const gainOfMember = f64(table.gains, member);
    const daysOfMember = item(table.options, member)?.days ?? 0;
    if (gainOfMember <= 0) return true;
    if (daysOfMember <= 0) return false;
    return bundle.days <= 0 || gain * daysOfMember > gainOfMember * bundle.days * CLEARLY;
  });
}

/** True unless even a generous estimate shows that a bundle cannot beat its members. */
export function mayBeatMembers(table: GainTable, bundle: Bundle, slack: number): boolean {
  return beatsMembers(table, bundle, quickGain(table, bundle) + slack);
}
