import { f64, i32, item } from "@/lib/scoring/arrays";
import { catchAllImpact, computeAttack, riskOf } from "@/lib/scoring/state";

import { type Choice, complexityRisk, forEachEdge, refreshSlots, toggle } from "./choice";
import { type GainTable, impactWith } from "./gain-table";
import type { Option } from "./options";

/** Several options picked at once: what they remove together if chosen next. */
export type Bundle = {
  /** Ascending. */
  readonly members: readonly number[];
  /** Person-days over the horizon, once and running. */
  readonly days: number;
  readonly points: number;
  /** Ascending. */
  readonly attacks: readonly BundledAttack[];
  /** Those that more than one member touches: only there the whole is not the sum of its parts. */
  readonly shared: readonly BundledAttack[];
  /** What one success of the catch-all attack would cost, if that is shared. */
  impact: number;
  /** At which pick the shared attacks were last tried. */
  triedAt: number;
};

type BundledAttack = {
  readonly attack: number;
  /** The edges of the members to it. */
  readonly edges: readonly number[];
  /** What the members remove from it, if it is shared. */
  amount: number;
};

/** A bundle, not yet tried. Time: O(edges of its members). */
export function newBundle(
  { influence }: Choice,
  options: readonly (Option | null)[],
  members: readonly number[],
): Bundle {
  const edgesOfAttack = new Map<number, number[]>();
  let days = 0;
  let points = 0;
  for (const member of members) {
    days += options[member]?.days ?? 0;
    points += options[member]?.points ?? 0;
    forEachEdge(influence, member, (edge, attack) => {
      const edges = edgesOfAttack.get(attack);
      if (edges) edges.push(edge);
      else edgesOfAttack.set(attack, [edge]);
    });
  }
  const attacks = [...edgesOfAttack]
    .sort(([a], [b]) => a - b)
    .map(([attack, edges]): BundledAttack => ({ attack, edges, amount: 0 }));
  const shared = attacks.filter(({ edges }) => edges.length > 1);
  return { members, days, points, attacks, shared, impact: 0, triedAt: -1 };
}

/** Tries a bundle on those shared attacks that changed since. Time: O(their cells). */
export function tryBundle({ choice, trial }: GainTable, bundle: Bundle): void {
  const { changedAt, tick } = choice;
  const since = bundle.triedAt;
  bundle.triedAt = tick;
  const changed = bundle.shared.filter(({ attack }) => i32(changedAt, attack) > since);
  if (changed.length > 0) tryAttacks(choice, bundle, changed, trial);
}

/**
 * About what a bundle removes, right but for rounding, from sums that are known already.
 * The bundle must have been tried. Time: O(members and shared attacks).
 */
export function quickGain(table: GainTable, bundle: Bundle): number {
  let gain = complexityGain(table, bundle);
  for (const member of bundle.members) gain += f64(table.fromAttacks, member);
  for (const { amount, edges } of bundle.shared) {
    gain += amount;
    for (const edge of edges) gain -= f64(table.amounts, edge);
  }
  return gain;
}

/** What a bundle removes, summed in the order of its receipt, and from how many attacks. */
export function exactGain(
  table: GainTable,
  bundle: Bundle,
): { readonly gain: number; readonly improved: number } {
  let gain = 0;
  let improved = 0;
  for (const { amount, edges } of bundle.attacks) {
    const [edge, second] = edges;
    const removed = second === undefined ? f64(table.amounts, edge ?? -1) : amount;
    gain += removed;
    if (removed > 0) improved += 1;
  }
  return { gain: gain + complexityGain(table, bundle), improved };
}

/** What the members would remove from a choice, nothing being known of it. Time: O(edges). */
export function gainAt(
  choice: Choice,
  options: readonly (Option | null)[],
  members: readonly number[],
  trial: Float64Array,
): number {
  const bundle = newBundle(choice, options, members);
  bundle.impact = choice.impact;
  tryAttacks(choice, bundle, bundle.attacks, trial);
  let gain = 0;
  for (const { amount } of bundle.attacks) gain += amount;
  return gain + (complexityRisk(choice) - complexityRisk(choice, bundle.points, bundle.impact));
}

function complexityGain(table: GainTable, bundle: Bundle): number {
  const { choice } = table;
  const impact = impactOfBundle(table, bundle);
  return complexityRisk(choice) - complexityRisk(choice, bundle.points, impact);
}

function impactOfBundle(table: GainTable, { members, shared, impact }: Bundle): number {
  const { catchAll } = table.choice.state.compiled;
  if (shared.some(({ attack }) => attack === catchAll)) return impact;
  const only = members.find((member) => i32(table.catchAllEdges, member) >= 0);
  return only === undefined ? table.choice.impact : impactWith(table, only);
}

function tryAttacks(
  { state, influence }: Choice,
  bundle: Bundle,
  attacks: readonly BundledAttack[],
  trial: Float64Array,
): void {
  toggle(state, bundle.members, true);
  for (const { edges } of attacks) for (const edge of edges) refreshSlots(state, influence, edge);
  for (const tried of attacks) {
    computeAttack(state, tried.attack, trial);
    tried.amount = f64(state.risks, tried.attack) - riskOf(state, tried.attack, trial);
    if (tried.attack === state.compiled.catchAll) bundle.impact = catchAllImpact(state);
  }
  toggle(state, bundle.members, false);
  for (const { edges } of attacks) for (const edge of edges) refreshSlots(state, influence, edge);
}

/** Person-days to do the members, once. */
export function effortOf(options: readonly (Option | null)[], members: readonly number[]): number {
  let days = 0;
  for (const member of members) days += item(options, member)?.effortDays ?? 0;
  return days;
}
