import { f64, forEachInRow, i32, item, u8 } from "./arrays";
import { computeCells } from "./cells";
import type { CompiledModel } from "./compiled-model";
import { multiplierOf } from "./effect-table";
import { NO_CELL } from "./step-compiler";

/**
 * A choice of defenses with everything that follows from it. Mutable, and owned by one computation;
 * what it holds depends on the choice alone, never on how it was reached.
 */
export type ScoringState = {
  readonly compiled: CompiledModel;
  /** 1 for each chosen defense. */
  readonly chosen: Uint8Array;
  /** How many requirements of each defense are not chosen. */
  readonly unmet: Int32Array;
  /** What the chosen defenses leave of each slot. */
  readonly multipliers: Float64Array;
  /** Of each cell. */
  readonly values: Float64Array;
  /** Expected loss a year of each attack, the surcharge for complexity left out. */
  readonly risks: Float64Array;
};

/** The state of a choice. Rejected defenses never count. Time: O(model). */
export function newState(compiled: CompiledModel, chosen: Iterable<number>): ScoringState {
  const state = emptyState(compiled);
  for (const defense of chosen) {
    if (item(compiled.defenses, defense).status !== "rejected") setFlag(state, defense, true);
  }
  refreshAll(state);
  return state;
}

function emptyState(compiled: CompiledModel): ScoringState {
  const { cells, defenses, effects, attacks } = compiled;
  return {
    compiled,
    chosen: new Uint8Array(defenses.length),
    unmet: Int32Array.from(defenses, ({ required }) => required.length),
    multipliers: new Float64Array(effects.slotCount).fill(1),
    values: new Float64Array(cells.kinds.length),
    risks: new Float64Array(attacks.length),
  };
}

/** Computes everything from the choice, as when numbers of the model are others. Time: O(model). */
export function refreshAll(state: ScoringState): void {
  const { effects, attacks } = state.compiled;
  for (let slot = 0; slot < effects.slotCount; slot += 1) refreshSlot(state, slot);
  for (let attack = 0; attack < attacks.length; attack += 1) refreshAttack(state, attack);
}

/** Chooses a defense or not, without computing what follows. */
export function setFlag(state: ScoringState, defense: number, isChosen: boolean): void {
  const { chosen, unmet, compiled } = state;
  const flag = isChosen ? 1 : 0;
  if (u8(chosen, defense) === flag) return;
  chosen[defense] = flag;
  for (const dependent of item(compiled.defenses, defense).dependents) {
    unmet[dependent] = i32(unmet, dependent) + (isChosen ? -1 : 1);
  }
}

/** Computes the multiplier of a slot from the choice. Time: O(effects on it). */
export function refreshSlot(state: ScoringState, slot: number): void {
  const { compiled, multipliers, chosen, unmet } = state;
  multipliers[slot] = multiplierOf(compiled.effects, slot, chosen, unmet);
}

/** Computes cells and risk of an attack from the multipliers. Time: O(its cells). */
export function refreshAttack(state: ScoringState, attack: number): void {
  computeAttack(state, attack, state.values);
  state.risks[attack] = riskOf(state, attack, state.values);
}

/** Computes the cells of an attack from the multipliers into `values`. Time: O(its cells). */
export function computeAttack(state: ScoringState, attack: number, values: Float64Array): void {
  const { cells } = state.compiled;
  const from = i32(cells.start, attack);
  const to = i32(cells.start, attack + 1);
  if (from < to) computeCells(cells, state.multipliers, values, from, to);
}

/**
 * Expected loss a year of an attack whose cells are in `values`; 0 if it is not live:
 * rate x max(floor, m v / v0) x v0 x impact.
 */
export function riskOf(state: ScoringState, attack: number, values: Float64Array): number {
  const { live, rates } = state.compiled.table;
  if (u8(live, attack) === 0) return 0;
  return f64(rates, attack) * successOf(state, attack, values) * impactOf(state, attack);
}

/** Chance that an attempt succeeds, from 0 to 1, not below the floor's share of the undefended. */
export function successOf(state: ScoringState, attack: number, values: Float64Array): number {
  const { undefended, rootCells, slots, floors } = state.compiled.table;
  const before = f64(undefended, attack);
  if (before === 0) return 0;
  const cell = i32(rootCells, attack);
  const value = cell === NO_CELL ? before : f64(values, cell);
  const left = (f64(state.multipliers, i32(slots, attack)) * value) / before;
  return Math.max(f64(floors, attack), left) * before;
}

/** What one success of an attack costs: the sum of its failures' impacts, or the largest. */
export function impactOf({ compiled, multipliers }: ScoringState, attack: number): number {
  const { failureSlots, impacts, largestOnly } = compiled.table;
  const isLargestOnly = u8(largestOnly, attack) === 1;
  const end = i32(failureSlots.start, attack + 1);
  let impact = 0;
  for (let index = i32(failureSlots.start, attack); index < end; index += 1) {
    const left = f64(impacts, index) * f64(multipliers, i32(failureSlots.items, index));
    impact = isLargestOnly ? Math.max(impact, left) : impact + left;
  }
  return impact;
}

/** Points of the chosen defenses and the model's own; below 0 where defenses take parts away. */
export function pointsOf({ compiled, chosen }: ScoringState): number {
  let points = compiled.settings.baselinePoints;
  for (let index = 0; index < chosen.length; index += 1) {
    if (u8(chosen, index) === 1) points += item(compiled.defenses, index).points;
  }
  return points;
}

/**
 * Expected loss a year that `points` of complexity add to the catch-all attack, of which one
 * success costs `impact`; 0 in a model without one: M_F x rho x tau_F x K.
 */
export function surcharge(
  { settings, table, catchAll }: CompiledModel,
  impact: number,
  points: number,
): number {
  return catchAll < 0 ? 0 : impact * (settings.rho * f64(table.rates, catchAll) * points);
}

/** What one success of the catch-all attack costs; 0 in a model without one. */
export function catchAllImpact(state: ScoringState): number {
  const { catchAll } = state.compiled;
  return catchAll < 0 ? 0 : impactOf(state, catchAll);
}

/** The surcharge for complexity of the choice. */
export function surchargeOf(state: ScoringState): number {
  return surcharge(state.compiled, catchAllImpact(state), Math.max(0, pointsOf(state)));
}

/** Risk a year of the choice from attacks, complexity left out; summed in the order of their ids. */
export function attackRisk({ risks }: ScoringState): number {
  let sum = 0;
  for (let attack = 0; attack < risks.length; attack += 1) sum += f64(risks, attack);
  return sum;
}

/** Risk a year of the choice: from attacks, then from complexity. */
export function totalRisk(state: ScoringState): number {
  return attackRisk(state) + surchargeOf(state);
}

/**
 * Chooses one defense or not, and computes all that follows. Time: O(cells of the attacks that it,
 * or what requires it, has an effect on).
 */
export function switchDefense(state: ScoringState, defense: number, isChosen: boolean): void {
  const { effects, attacksOfSlot, defenses } = state.compiled;
  setFlag(state, defense, isChosen);
  const attacks = new Set<number>();
  for (const moved of [defense, ...item(defenses, defense).dependents]) {
    forEachInRow(effects.slotsOfDefense, moved, (slot) => {
      refreshSlot(state, slot);
      forEachInRow(attacksOfSlot, slot, (attack) => attacks.add(attack));
    });
  }
  for (const attack of attacks) refreshAttack(state, attack);
}
