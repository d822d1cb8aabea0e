import { f64, i32, u8 } from "@/lib/scoring/arrays";
import { computeAttack, impactOf, riskOf } from "@/lib/scoring/state";

import { type Choice, complexityRisk, refreshSlots, toggle } from "./choice";
import type { DoorTable } from "./door-table";
import { readDoors } from "./door-table";
import type { Option } from "./options";

/**
 * What each option would remove if it were chosen next. Kept for every edge, so that after a pick
 * only what touches a changed attack is computed again; exact whatever the model.
 */
export type GainTable = {
  readonly choice: Choice;
  readonly options: readonly (Option | null)[];
  readonly doors: DoorTable;
  /** 1 for options that may still be picked. */
  readonly isOpen: Uint8Array;
  /** Risk that an option removes from the attack of an edge. */
  readonly amounts: Float64Array;
  /** Of each option: the sum of its amounts. */
  readonly fromAttacks: Float64Array;
  /** Of each option: the same less what its complexity adds. */
  readonly gains: Float64Array;
  /** Of each option: how many attacks it makes less risky. */
  readonly improved: Int32Array;
  /** Of each option: the edge to the catch-all attack, or -1. */
  readonly catchAllEdges: Int32Array;
  /** Of each option: what one success of the catch-all would cost with it. */
  readonly impacts: Float64Array;
  /** Of each option: at which pick its gain was last computed. */
  readonly computedAt: Int32Array;
  /** Of each option: the most that one pick took from its gain, and which pick, from 1. */
  readonly topDrops: Float64Array;
  readonly topDropPicks: Int32Array;
  /** Values of cells if the option at hand were chosen. */
  readonly trial: Float64Array;
  readonly saved: Float64Array;
};

/** Computes every option's gain for the choice at hand. Time: O(edges x cells of an attack). */
export function newGainTable(
  choice: Choice,
  options: readonly (Option | null)[],
  doors: DoorTable,
): GainTable {
  const { compiled } = choice.state;
  const { influence } = choice;
  const count = options.length;
  const table: GainTable = {
    choice,
    options,
    doors,
    isOpen: Uint8Array.from(options, (option) => (option ? 1 : 0)),
    amounts: new Float64Array(influence.attacks.length),
    fromAttacks: new Float64Array(count),
    gains: new Float64Array(count),
    improved: new Int32Array(count),
    catchAllEdges: new Int32Array(count).fill(-1),
    impacts: new Float64Array(count),
    computedAt: new Int32Array(count).fill(-1),
    topDrops: new Float64Array(count),
    topDropPicks: new Int32Array(count),
    trial: new Float64Array(compiled.cells.kinds.length),
    saved: new Float64Array(compiled.effects.slotCount),
  };
  influence.attacks.forEach((attack, edge) => {
    if (attack === compiled.catchAll) table.catchAllEdges[i32(influence.defenses, edge)] = edge;
  });
  for (let defense = 0; defense < count; defense += 1) {
    if (u8(table.isOpen, defense) === 1) recompute(table, defense, -1);
  }
  return table;
}

/** Brings the gains up to date after the last pick. Time: O(edges to the attacks it changed). */
export function refreshGains(table: GainTable): void {
  const { choice, isOpen, computedAt } = table;
  const { influence, changed, tick } = choice;
  const { start, items } = influence.edgesOfAttack;
  for (const attack of changed) {
    const end = i32(start, attack + 1);
    for (let index = i32(start, attack); index < end; index += 1) {
      const defense = i32(influence.defenses, i32(items, index));
      if (u8(isOpen, defense) === 0 || i32(computedAt, defense) === tick) continue;
      recompute(table, defense, tick - 1);
    }
  }
  if (choice.state.compiled.catchAll >= 0) settleAll(table);
}

/** Points and impact of the catch-all act on each other, so that no option is safe from a pick. */
function settleAll(table: GainTable): void {
  for (let defense = 0; defense < table.isOpen.length; defense += 1) {
    if (u8(table.isOpen, defense) === 1) settle(table, defense);
  }
}

/** Tries a defense on the attacks that changed after pick `since`. */
function recompute(table: GainTable, defense: number, since: number): void {
  const { choice, computedAt } = table;
  const { state, influence, changedAt, tick } = choice;
  const members = [defense];
  toggle(state, members, true);
  const end = i32(influence.start, defense + 1);
  for (let edge = i32(influence.start, defense); edge < end; edge += 1) {
    if (i32(changedAt, i32(influence.attacks, edge)) > since) tryEdge(table, edge);
  }
  toggle(state, members, false);
  computedAt[defense] = tick;
  sum(table, defense);
}

function tryEdge(table: GainTable, edge: number): void {
  const { choice, trial, amounts, saved, catchAllEdges, impacts, doors } = table;
  const { state, influence } = choice;
  const { start, items } = influence.slots;
  const attack = i32(influence.attacks, edge);
  const from = i32(start, edge);
  const end = i32(start, edge + 1);
  for (let index = from; index < end; index += 1) {
    saved[index - from] = f64(state.multipliers, i32(items, index));
  }
  refreshSlots(state, influence, edge);
  computeAttack(state, attack, trial);
  amounts[edge] = f64(state.risks, attack) - riskOf(state, attack, trial);
  const defense = i32(influence.defenses, edge);
  if (i32(catchAllEdges, defense) === edge) impacts[defense] = impactOf(state, attack);
  readDoors(doors, edge, state.values, trial);
  for (let index = from; index < end; index += 1) {
    state.multipliers[i32(items, index)] = f64(saved, index - from);
  }
}

/** Sums what an option removes, in the order of a receipt. */
function sum(table: GainTable, defense: number): void {
  const { choice, amounts } = table;
  const { start } = choice.influence;
  const end = i32(start, defense + 1);
  let gain = 0;
  let improved = 0;
  for (let edge = i32(start, defense); edge < end; edge += 1) {
    const amount = f64(amounts, edge);
    gain += amount;
    if (amount > 0) improved += 1;
  }
  table.fromAttacks[defense] = gain;
  table.improved[defense] = improved;
  settle(table, defense);
}

function settle(table: GainTable, defense: number): void {
  const { choice, options, fromAttacks, gains } = table;
  const points = options[defense]?.points ?? 0;
  const impact = impactWith(table, defense);
  const complexity = complexityRisk(choice) - complexityRisk(choice, points, impact);
  const gain = f64(fromAttacks, defense) + complexity;
  noteDrop(table, defense, f64(gains, defense) - gain);
  gains[defense] = gain;
}

function noteDrop(
  { choice, topDrops, topDropPicks }: GainTable,
  defense: number,
  drop: number,
): void {
  if (choice.tick === 0 || drop <= f64(topDrops, defense)) return;
  topDrops[defense] = drop;
  topDropPicks[defense] = choice.tick;
}

/** What one success of the catch-all attack would cost if the option were chosen. */
export function impactWith({ choice, catchAllEdges, impacts }: GainTable, defense: number): number {
  return i32(catchAllEdges, defense) < 0 ? choice.impact : f64(impacts, defense);
}
