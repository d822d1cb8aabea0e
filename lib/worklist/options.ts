import { u8, item } from "@/lib/scoring/arrays";
import type { CompiledDefense, CompiledModel } from "@/lib/scoring/compiled-model";
import type { UnscoredReason } from "@/lib/scoring/unscored";

/** What a defense is to the work list, before it is made. */
export type Role =
  /** Done or in progress: part of the base. */
  | { readonly kind: "in-place" }
  | { readonly kind: "rejected" }
  /** A member of an exclusive group that nobody chose: compared, never listed. */
  | { readonly kind: "alternative" }
  | { readonly kind: "unscored"; readonly reason: UnscoredReason }
  | { readonly kind: "option"; readonly option: Option };

/** A defense that may be picked, with what picking it costs. */
export type Option = {
  /** Person-days over the horizon; below 0 where it saves more than it takes. */
  readonly days: number;
  /** Person-days to do it, once. */
  readonly effortDays: number;
  /** Points it adds, those of what it replaces taken off. */
  readonly points: number;
};

/** The role of every defense, by defense. Time: O(defenses + rivals + requirements). */
export function rolesOf(compiled: CompiledModel): Role[] {
  const roles = compiled.defenses.map((defense) => roleOf(compiled, defense));
  const lacksCost = roles.map(({ kind }) => kind === "unscored");
  return roles.map((role, index) =>
    role.kind === "option" && requiresAny(compiled, index, lacksCost)
      ? { kind: "unscored", reason: "requirement-unscored" }
      : role,
  );
}

function roleOf(compiled: CompiledModel, defense: CompiledDefense): Role {
  switch (defense.status) {
    case "done":
    case "in-progress":
      return { kind: "in-place" };
    case "rejected":
      return { kind: "rejected" };
    case "planned":
      return optionOf(compiled, defense);
    case "idea": {
      const role = optionOf(compiled, defense);
      const isAlternative = defense.exclusiveGroupId !== null && role.kind === "option";
      return isAlternative ? { kind: "alternative" } : role;
    }
  }
}

function optionOf({ defenses, settings }: CompiledModel, defense: CompiledDefense): Role {
  if (!defense.cost.ok) return { kind: "unscored", reason: defense.cost.error };
  const { effortDays, days } = defense.cost.value;
  const change = defense.rivals.length > 0 ? defense.switchDays : 0;
  let credited = 0;
  let { points } = defense;
  for (const index of defense.rivals) {
    const rival = item(defenses, index);
    if (rival.runningDaysPerYear === null) return { kind: "unscored", reason: "day-rate-missing" };
    credited += settings.horizonYears * rival.runningDaysPerYear;
    points -= rival.points;
  }
  return {
    kind: "option",
    option: { days: days + change - credited, effortDays: effortDays + change, points },
  };
}

/** True when something not in place that the defense needs, however far down, is marked. */
function requiresAny(
  { defenses }: CompiledModel,
  defense: number,
  isMarked: readonly boolean[],
): boolean {
  const seen = new Set([defense]);
  for (const index of seen) {
    for (const required of item(defenses, index).required) {
      const { status } = item(defenses, required);
      if (status === "done" || status === "in-progress") continue;
      if (isMarked[required] === true) return true;
      seen.add(required);
    }
  }
  return false;
}

/**
 * A defense with everything it still needs, ascending, or null where something of that cannot be
 * had: it is not open, or two of them exclude each other.
 */
export function withPrerequisites(
  { defenses }: CompiledModel,
  chosen: Uint8Array,
  isOpen: Uint8Array,
  defense: number,
): number[] | null {
  const members = new Set([defense]);
  const groups = new Set<string>();
  for (const index of members) {
    const { required, exclusiveGroupId } = item(defenses, index);
    if (u8(isOpen, index) === 0) return null;
    if (exclusiveGroupId !== null && groups.has(exclusiveGroupId)) return null;
    if (exclusiveGroupId !== null) groups.add(exclusiveGroupId);
    for (const other of required) if (u8(chosen, other) === 0) members.add(other);
  }
  return [...members].sort((a, b) => a - b);
}
