import { f64, i32, item } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";
import type { Influence } from "@/lib/scoring/influence";
import {
  catchAllImpact,
  newState,
  pointsOf,
  refreshAttack,
  refreshSlot,
  type ScoringState,
  setFlag,
  surcharge,
  totalRisk,
} from "@/lib/scoring/state";

/** How an attack, or complexity, changed with a choice. */
export type Change = {
  /** -1 for complexity. */
  readonly attack: number;
  readonly before: number;
  readonly after: number;
};

/** Stands for complexity where an attack is meant otherwise. */
const COMPLEXITY = -1;

/**
 * The defenses chosen so far while a list is made, and what only changes with them. `tick` counts
 * the picks; `changedAt` says at which an attack last changed.
 */
export type Choice = {
  readonly state: ScoringState;
  readonly influence: Influence;
  readonly changedAt: Int32Array;
  /** Room to find attacks that several defenses touch; all 0 when nobody uses it. */
  readonly firstEdges: Int32Array;
  /** The attacks that the last pick touched, ascending. */
  changed: readonly number[];
  tick: number;
  /** Points of the choice and the model's own, before they are held above 0. */
  points: number;
  /** What one success of the catch-all attack costs. */
  impact: number;
};

/** The choice a list starts from. Time: O(model). */
export function newChoice(
  compiled: CompiledModel,
  influence: Influence,
  base: readonly number[],
): Choice {
  const state = newState(compiled, base);
  return {
    state,
    influence,
    changedAt: new Int32Array(compiled.attacks.length),
    firstEdges: new Int32Array(compiled.attacks.length),
    changed: [],
    tick: 0,
    points: pointsOf(state),
    impact: catchAllImpact(state),
  };
}

/** Switches defenses on, and their rivals off; or back. Nothing is computed. */
export function toggle(state: ScoringState, members: readonly number[], isOn: boolean): void {
  for (const member of members) {
    setFlag(state, member, isOn);
    for (const rival of item(state.compiled.defenses, member).rivals) setFlag(state, rival, !isOn);
  }
}

/** What complexity costs a year with `added` points and the given impact of the catch-all. */
export function complexityRisk(
  { state, points, impact }: Choice,
  added = 0,
  impactThen = impact,
): number {
  return surcharge(state.compiled, impactThen, Math.max(0, points + added));
}

/** Chooses the members for good, and tells what changed. Time: O(attacks they touch). */
export function choose(choice: Choice, members: readonly number[]): Change[] {
  const { state, influence } = choice;
  const complexityBefore = complexityRisk(choice);
  toggle(state, members, true);
  for (const member of members) {
    forEachEdge(influence, member, (edge) => refreshSlots(state, influence, edge));
  }
  choice.tick += 1;
  choice.changed = touchedBy(influence, members);
  const changes: Change[] = [];
  for (const attack of choice.changed) {
    const before = f64(state.risks, attack);
    refreshAttack(state, attack);
    choice.changedAt[attack] = choice.tick;
    const after = f64(state.risks, attack);
    if (after !== before) changes.push({ attack, before, after });
  }
  choice.points = pointsOf(state);
  choice.impact = catchAllImpact(state);
  const complexityAfter = complexityRisk(choice);
  if (complexityAfter !== complexityBefore) {
    changes.push({ attack: COMPLEXITY, before: complexityBefore, after: complexityAfter });
  }
  return changes;
}

/** The attacks that the members have edges to, ascending. */
function touchedBy(influence: Influence, members: readonly number[]): number[] {
  const attacks: number[] = [];
  for (const member of members) {
    forEachEdge(influence, member, (_edge, attack) => attacks.push(attack));
  }
  return members.length === 1 ? attacks : [...new Set(attacks)].sort((a, b) => a - b);
}

/** Risk a year of the choice. Time: O(attacks + defenses). */
export function riskOfChoice({ state }: Choice): number {
  return totalRisk(state);
}

/** Calls `visit` with every edge of a defense and its attack, by ascending attack. */
export function forEachEdge(
  { start, attacks }: Influence,
  defense: number,
  visit: (edge: number, attack: number) => void,
): void {
  const end = i32(start, defense + 1);
  for (let edge = i32(start, defense); edge < end; edge += 1) visit(edge, i32(attacks, edge));
}

/** Computes the multipliers of an edge's slots from the choice. */
export function refreshSlots(state: ScoringState, { slots }: Influence, edge: number): void {
  const end = i32(slots.start, edge + 1);
  for (let index = i32(slots.start, edge); index < end; index += 1) {
    refreshSlot(state, i32(slots.items, index));
  }
}
