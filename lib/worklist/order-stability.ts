import type { ReadModel } from "@/lib/model/read-model";
import { f64, item, u8 } from "@/lib/scoring/arrays";
import { compileScoring } from "@/lib/scoring/compile";
import { isInPlace } from "@/lib/scoring/compile-defenses";
import type { CompiledModel } from "@/lib/scoring/compiled-model";
import type { Shapes } from "@/lib/scoring/simulation/shapes";
import { newWorlds, type Worlds } from "@/lib/scoring/simulation/worlds";

import type { RankedItem } from "./ranking";
import { orderOf } from "./row-order";
import { RowTrials } from "./row-trials";

/** How often the rows of a list would stand in another order, the numbers being uncertain. */
export type OrderStability = {
  /** The rows it was computed for, see `orderOf`. */
  readonly order: readonly string[];
  /** In how many simulated worlds the rows were compared. */
  readonly worlds: number;
  /**
   * Of each row, by rank: the share of worlds in which the row 1, 2 ... further down would have been
   * worth more for its cost in its place. Empty for rows that cost nothing: those come first anyway.
   */
  readonly ahead: readonly (readonly number[])[];
};

/** A row is compared with so many below it. */
const WINDOW = 6;

type Item = Pick<RankedItem, "defenseIds" | "score">;

/**
 * Compares each row of a computed list with the next ones in its place: everything above it is done
 * in each simulated world, and then either the one or the other. Ranges decide alone: two rows that
 * come to the same in a world are in order there. Null where no number of the model has a range, or
 * where its steps share too much to be simulated. The same model and order give the same answer.
 *
 * Time: worlds x (model + cells of the attacks that rows within the window touch), held to about a
 * second by the number of worlds.
 */
export function orderStability(
  model: ReadModel,
  items: readonly Item[],
  shapes: Shapes,
): OrderStability | null {
  const worlds = newWorlds(model, shapes);
  const { compiled } = worlds;
  if (worlds.drawCount === 0 || !isLikeThePointModel(compiled, model)) return null;
  const rows = items.map(({ defenseIds }) =>
    defenseIds.flatMap((id) => compiled.defenseIndex.get(id) ?? []),
  );
  const base = compiled.defenses.flatMap((each, index) => (isInPlace(each) ? [index] : []));
  const trials = new RowTrials(compiled, rows, base);
  const count = worldCount(trials.workWith(WINDOW) + worlds.drawCount);
  const isFree = items.map(({ score }) => score === null);
  const wins = rows.map(
    (_, row) => new Int32Array(isFree[row] === true ? 0 : Math.min(WINDOW, rows.length - 1 - row)),
  );
  for (let world = 0; world < count; world += 1) {
    worlds.next();
    trials.restart();
    playWorld(trials, worlds, rows, wins);
  }
  return {
    order: orderOf(items),
    worlds: count,
    ahead: wins.map((row) => Array.from(row, (won) => won / count)),
  };
}

function playWorld(
  trials: RowTrials,
  worlds: Worlds,
  rows: readonly (readonly number[])[],
  wins: readonly Int32Array[],
): void {
  const days = rows.map((members) => daysOf(worlds, members));
  const { settings } = worlds.compiled;
  for (let row = 0; row < rows.length; row += 1) {
    const won = item(wins, row);
    if (won.length > 0) {
      const here = { gain: trials.gain(row), days: item(days, row) };
      for (let next = 0; next < won.length; next += 1) {
        const below = row + 1 + next;
        const there = { gain: trials.gain(below), days: item(days, below) };
        if (isAhead(there, here, settings)) won[next] = (won[next] ?? 0) + 1;
      }
    }
    trials.take(row);
  }
}

/** Two values that differ by less than this share are the same, as in the order itself. */
const SAME = 1 + 1e-9;

type Worth = { readonly gain: number; readonly days: number };

/** Whether `a` is worth more for its cost than `b` in a world, by the rules of the list. */
function isAhead(a: Worth, b: Worth, settings: CompiledModel["settings"]): boolean {
  const [kindOfA, kindOfB] = [kindOf(a), kindOf(b)];
  if (kindOfA !== kindOfB) return kindOfA > kindOfB;
  if (kindOfA === COSTS) return isMore(a.gain * b.days, b.gain * a.days);
  if (kindOfA === HURTS) return false;
  return isMore(surplusOf(a, settings), surplusOf(b, settings));
}

/** It costs nothing and adds risk; it costs something; it costs nothing and removes risk. */
const [HURTS, COSTS, FREE] = [0, 1, 2];

function kindOf({ gain, days }: Worth): number {
  if (days > 0) return COSTS;
  return gain > 0 ? FREE : HURTS;
}

function isMore(a: number, b: number): boolean {
  return b > 0 ? a > b * SAME : a * SAME > b;
}

function surplusOf({ gain, days }: Worth, { unit, dayRate, horizonYears }: Settings): number {
  return unit === "money" && dayRate !== null ? horizonYears * gain - days * dayRate : gain;
}

type Settings = CompiledModel["settings"];

/** Person-days over the horizon in the world at hand, what a row replaces taken off. */
function daysOf({ compiled, costs }: Worlds, members: readonly number[]): number {
  const { horizonYears, dayRate } = compiled.settings;
  const running = (defense: number): number =>
    f64(costs.upkeepDaysPerYear, defense) +
    (dayRate === null ? 0 : f64(costs.costPerYear, defense) / dayRate);
  let days = 0;
  for (const member of members) {
    const { rivals } = item(compiled.defenses, member);
    days += f64(costs.effortDays, member) + horizonYears * running(member);
    if (rivals.length > 0) days += f64(costs.switchDays, member);
    for (const rival of rivals) days -= horizonYears * running(rival);
  }
  return days;
}

/** Chances that are 0 or 1 by the estimates are neither in a simulation, which may be too much. */
function isLikeThePointModel({ table }: CompiledModel, model: ReadModel): boolean {
  const { live } = compileScoring(model).table;
  return live.every((flag, attack) => flag === u8(table.live, attack));
}

const MOST_WORLDS = 1_000;
const FEWEST_WORLDS = 200;
/** About a second of a slow machine. */
const WORK = 3e7;

/** As many worlds as the work of one allows, in hundreds: the same for a model on every machine. */
export function worldCount(workPerWorld: number): number {
  const worlds = Math.floor(WORK / workPerWorld / 100) * 100;
  return Math.min(MOST_WORLDS, Math.max(FEWEST_WORLDS, worlds));
}
