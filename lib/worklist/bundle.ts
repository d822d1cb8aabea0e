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
  /** Attacks that more than one member touches: only there the whole is not the sum of its parts. */
  readonly shared: readonly SharedAttack[];
  /** What one success of the catch-all attack would cost, if that is shared. */
  impact: number;
  /** At which pick the shared attacks were last tried. */
  triedAt: number;
  /** About what the members remove from attacks, right but for rounding. */
  fromAttacks: number;
};

type SharedAttack = {
  readonly attack: number;
  /** The edges of the members to it. */
  readonly edges: readonly number[];
  /** What the members remove from it together. */
  amount: number;
};

/** A bundle, not yet tried. Time: O(edges of its members). */
export function newBundle(
  choice: Choice,
  options: readonly (Option | null)[],
  members: readonly number[],
): Bundle {
  let days = 0;
  let points = 0;
  for (const member of members) {
    days += options[member]?.days ?? 0;
    points += options[member]?.points ?? 0;
  }
  return {
    members,
    days,
    points,
    shared: sharedBy(choice, members),
    impact: 0,
    triedAt: -1,
    fromAttacks: 0,
  };
}

/** `firstEdges` holds, for each attack, the first edge to it plus 1, and is all 0 between calls. */
function sharedBy({ influence, firstEdges }: Choice, members: readonly number[]): SharedAttack[] {
  const edgesOf = new Map<number, number[]>();
  const { start, attacks } = influence;
  for (const member of members) {
    const end = i32(start, member + 1);
    for (let edge = i32(start, member); edge < end; edge += 1) {
      const attack = i32(attacks, edge);
      const first = i32(firstEdges, attack) - 1;
      if (first < 0) {
        firstEdges[attack] = edge + 1;
        continue;
      }
      const edges = edgesOf.get(attack);
      if (edges) edges.push(edge);
      else edgesOf.set(attack, [first, edge]);
    }
  }
  for (const member of members) {
    const end = i32(start, member + 1);
    for (let edge = i32(start, member); edge < end; edge += 1) firstEdges[i32(attacks, edge)] = 0;
  }
  return Array.from(edgesOf, ([attack, edges]) => ({ attack, edges, amount: 0 }));
}

/** Brings a bundle up to date after a pick. Time: O(cells of those shared attacks that changed). */
export function tryBundle(table: GainTable, bundle: Bundle): void {
  const { choice, trial, computedAt } = table;
  const since = bundle.triedAt;
  let isStale = since < 0;
  for (const member of bundle.members) isStale ||= i32(computedAt, member) > since;
  bundle.triedAt = choice.tick;
  if (!isStale) return;
  const changed = bundle.shared.filter(({ attack }) => i32(choice.changedAt, attack) > since);
  if (changed.length > 0) tryAttacks(choice, bundle, changed, trial);
  bundle.fromAttacks = sumOfParts(table, bundle);
}

function sumOfParts({ fromAttacks, amounts }: GainTable, { members, shared }: Bundle): number {
  let gain = 0;
  for (const member of members) gain += f64(fromAttacks, member);
  for (const { amount, edges } of shared) {
    gain += amount;
    for (const edge of edges) gain -= f64(amounts, edge);
  }
  return gain;
}

/** About what a bundle removes, right but for rounding. The bundle must be up to date. */
export function quickGain(table: GainTable, bundle: Bundle): number {
  return bundle.fromAttacks + complexityGain(table, bundle);
}

/** What a bundle removes, summed in the order of its receipt, and from how many attacks. */
export function exactGain(
  table: GainTable,
  bundle: Bundle,
): { readonly gain: number; readonly improved: number } {
  const amountOf = new Map<number, number>();
  for (const member of bundle.members) {
    forEachEdge(table.choice.influence, member, (edge, attack) => {
      amountOf.set(attack, f64(table.amounts, edge));
    });
  }
  for (const { attack, amount } of bundle.shared) amountOf.set(attack, amount);
  let gain = 0;
  let improved = 0;
  for (const [, amount] of [...amountOf].sort(([a], [b]) => a - b)) {
    gain += amount;
    if (amount > 0) improved += 1;
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
  const edgesOf = new Map<number, number[]>();
  for (const member of members) {
    forEachEdge(choice.influence, member, (edge, attack) => {
      edgesOf.set(attack, [...(edgesOf.get(attack) ?? []), edge]);
    });
  }
  const attacks = Array.from(edgesOf, ([attack, edges]) => ({ attack, edges, amount: 0 }));
  const bundle = newBundle(choice, options, members);
  bundle.impact = choice.impact;
  tryAttacks(choice, bundle, attacks, trial);
  let gain = 0;
  for (const { amount } of attacks.sort((a, b) => a.attack - b.attack)) gain += amount;
  return gain + (complexityRisk(choice) - complexityRisk(choice, bundle.points, bundle.impact));
}

function complexityGain(table: GainTable, bundle: Bundle): number {
  const { choice } = table;
  if (choice.state.compiled.catchAll < 0) return 0;
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
  attacks: readonly SharedAttack[],
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
