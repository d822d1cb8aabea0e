import { i32, item, u8 } from "./arrays";
import type { Door, Doorway } from "./compiled-model";
import { type EffectTable, NO_SLOT } from "./effect-table";
import { compiled, NO_CELL, type StepCompiler } from "./step-compiler";
import { OR } from "./step-graph";
import type { StepTrace } from "./step-trace";

type DefenseLists = Map<number, readonly number[]>;

/**
 * The OR gates of an attack just compiled with at least two ways in that defenses act on. Steps in
 * `seen` belong to an earlier attack and are left out; those found are added to it.
 * Time: O(steps x defenses on them).
 */
export function findDoorways(
  compiler: StepCompiler,
  effects: EffectTable,
  trace: StepTrace,
  attack: number,
  seen: Set<number>,
): Doorway[] {
  const { gates, children } = compiler.graph;
  const gateSteps = trace.order.filter((step) => u8(gates, step) === OR && !seen.has(step));
  for (const step of gateSteps) seen.add(step);
  const watched = gateSteps.filter((step) => changeable(compiler, item(children, step)) >= 2);
  if (watched.length === 0) return [];
  const below: DefenseLists = new Map();
  for (const step of trace.order) {
    below.set(step, defensesBelow(compiler, effects, below, step, item(children, step)));
  }
  return watched.map((step) => toDoorway(compiler, below, item(children, step), attack));
}

/** How many of the steps defenses can change. */
function changeable({ cellOf }: StepCompiler, steps: readonly number[]): number {
  let count = 0;
  for (const step of steps) if (i32(cellOf, step) !== NO_CELL) count += 1;
  return count;
}

function toDoorway(
  compiler: StepCompiler,
  below: DefenseLists,
  children: readonly number[],
  attack: number,
): Doorway {
  const doors: Door[] = [];
  let fixedCount = 0;
  for (const child of children) {
    const value = compiled(compiler, child);
    if (value.kind === "cell") {
      doors.push({ cell: value.cell, defenses: below.get(child) ?? [] });
    } else if (value.value > 0) {
      fixedCount += 1;
    }
  }
  return { attack, fixedCount, doors };
}

function defensesBelow(
  compiler: StepCompiler,
  effects: EffectTable,
  below: DefenseLists,
  step: number,
  children: readonly number[],
): readonly number[] {
  const slot = i32(compiler.slotOfStep, step);
  let list = slot === NO_SLOT ? NOBODY : defensesOn(effects, slot);
  for (const child of children) {
    const more = below.get(child) ?? NOBODY;
    if (more.length === 0) continue;
    list = list.length === 0 ? more : [...new Set([...list, ...more])].sort((a, b) => a - b);
  }
  return list;
}

const NOBODY: readonly number[] = [];

function defensesOn({ start, defenses }: EffectTable, slot: number): number[] {
  const list: number[] = [];
  const end = i32(start, slot + 1);
  for (let index = i32(start, slot); index < end; index += 1) list.push(i32(defenses, index));
  return list.sort((a, b) => a - b);
}
