import { f64, i32, item } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";
import { buildInfluence, type Influence } from "@/lib/scoring/influence";
import {
  catchAllImpact,
  computeAttack,
  impactOf,
  pointsOf,
  refreshAll,
  refreshSlot,
  riskOf,
} from "@/lib/scoring/state";

import { type Choice, choose, complexityRisk, forEachEdge, newChoice, toggle } from "./choice";

/** What one row does to one attack. */
type Touch = {
  readonly attack: number;
  readonly slots: readonly number[];
  /** Risk that the row removes from it, as last tried. */
  amount: number;
};

type Row = {
  readonly members: readonly number[];
  readonly touches: readonly Touch[];
  /** After how many rows it was last tried, or -1. */
  triedAt: number;
  /** What one success of the catch-all attack would cost with it, if it touches that. */
  impact: number | null;
};

/**
 * The rows of a list done one after the other in a model whose numbers change from world to world,
 * and what each of those further down would remove if it were done next.
 */
export class RowTrials {
  readonly #choice: Choice;
  readonly #rows: readonly Row[];
  readonly #trial: Float64Array;
  readonly #saved: Float64Array;
  readonly #done: Row[] = [];

  /** `rows` holds the defenses of each row, `base` those in place. Time: O(model). */
  constructor(
    compiled: CompiledModel,
    rows: readonly (readonly number[])[],
    base: readonly number[],
  ) {
    const influence = buildInfluence(compiled, rows.flat());
    this.#choice = newChoice(compiled, influence, base);
    this.#rows = rows.map((members) => newRow(influence, members));
    this.#trial = new Float64Array(compiled.cells.kinds.length);
    this.#saved = new Float64Array(compiled.effects.slotCount);
  }

  /**
   * About how many numbers are read for one world in which each row is tried in the places of up to
   * `window` above it: again wherever one of those changed an attack. To tell beforehand how long
   * many worlds will take. Time: O(touches).
   */
  workWith(window: number): number {
    const { cells, effects, attacks } = this.#choice.state.compiled;
    const rowsOf = new Float64Array(attacks.length);
    const touches = this.#rows.flatMap((row) => row.touches);
    for (const { attack } of touches) rowsOf[attack] = f64(rowsOf, attack) + 1;
    let work = cells.kinds.length + effects.shares.length;
    for (const { attack, slots } of touches) {
      const size = slots.length + i32(cells.start, attack + 1) - i32(cells.start, attack) + 1;
      work += size * (1 + (window * f64(rowsOf, attack)) / this.#rows.length);
    }
    return work;
  }

  /** Takes all rows back, for a model with other numbers. Time: O(model). */
  restart(): void {
    const { state } = this.#choice;
    for (const { members } of this.#done) toggle(state, members, false);
    this.#done.length = 0;
    for (const row of this.#rows) row.triedAt = -1;
    refreshAll(state);
    this.#choice.points = pointsOf(state);
    this.#choice.impact = catchAllImpact(state);
  }

  /** Does a row. Time: O(cells of the attacks it touches). */
  take(index: number): void {
    const row = item(this.#rows, index);
    choose(this.#choice, row.members);
    this.#done.push(row);
  }

  /** Risk a year that a row would remove next. Time: O(cells of those of its attacks that changed). */
  gain(index: number): number {
    const row = item(this.#rows, index);
    this.#try(row);
    let gain = 0;
    for (const { amount } of row.touches) gain += amount;
    const choice = this.#choice;
    const impact = row.impact ?? choice.impact;
    return gain + complexityRisk(choice) - complexityRisk(choice, this.#pointsOf(row), impact);
  }

  #try(row: Row): void {
    const { state, changedAt, tick } = this.#choice;
    const since = row.triedAt;
    row.triedAt = tick;
    const stale = row.touches.filter(({ attack }) => i32(changedAt, attack) > since);
    if (stale.length === 0) return;
    toggle(state, row.members, true);
    for (const touch of stale) this.#tryAttack(row, touch);
    toggle(state, row.members, false);
  }

  #tryAttack(row: Row, touch: Touch): void {
    const { state } = this.#choice;
    const { attack, slots } = touch;
    slots.forEach((slot, index) => {
      this.#saved[index] = f64(state.multipliers, slot);
      refreshSlot(state, slot);
    });
    computeAttack(state, attack, this.#trial);
    touch.amount = f64(state.risks, attack) - riskOf(state, attack, this.#trial);
    if (attack === state.compiled.catchAll) row.impact = impactOf(state, attack);
    slots.forEach((slot, index) => {
      state.multipliers[slot] = f64(this.#saved, index);
    });
  }

  /** Points that a row adds, less those of what it replaces. */
  #pointsOf({ members }: Row): number {
    const { defenses } = this.#choice.state.compiled;
    let points = 0;
    for (const member of members) {
      points += item(defenses, member).points;
      for (const rival of item(defenses, member).rivals) points -= item(defenses, rival).points;
    }
    return points;
  }
}

function newRow(influence: Influence, members: readonly number[]): Row {
  const slotsOf = new Map<number, Set<number>>();
  const { start, items } = influence.slots;
  for (const member of members) {
    forEachEdge(influence, member, (edge, attack) => {
      const slots = slotsOf.get(attack) ?? new Set();
      for (let at = i32(start, edge); at < i32(start, edge + 1); at += 1) slots.add(i32(items, at));
      slotsOf.set(attack, slots);
    });
  }
  const touches = Array.from(slotsOf, ([attack, slots]) => ({
    attack,
    slots: [...slots],
    amount: 0,
  }));
  touches.sort((a, b) => a.attack - b.attack);
  return { members, touches, triedAt: -1, impact: null };
}
