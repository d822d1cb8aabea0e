import { i32, u8 } from "./arrays";
import type { Door, Doorway } from "./compiled-model";
import { type EffectTable, NO_SLOT } from "./effect-table";
import { childrenOf, compiled, type StepCompiler } from "./step-compiler";
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
  const found: Doorway[] = [];
  const below: DefenseLists = new Map();
  for (const step of trace.order) {
    const children = childrenOf(compiler.graph, step);
    below.set(step, defensesBelow(compiler, effects, below, step, children));
    if (u8(compiler.graph.gates, step) !== OR || seen.has(step)) continue;
    seen.add(step);
    const doorway = toDoorway(compiler, below, children, attack);
    if (doorway.doors.length >= 2) found.push(doorway);
  }
  return found;
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
  const lists = children.map((child) => below.get(child) ?? []).filter(({ length }) => length > 0);
  if (slot !== NO_SLOT) lists.push(defensesOn(effects, slot));
  const [first, ...others] = lists;
  if (!first) return [];
  if (others.length === 0) return first;
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

function defensesOn({ start, defenses }: EffectTable, slot: number): number[] {
  return [...defenses.subarray(i32(start, slot), i32(start, slot + 1))].sort((a, b) => a - b);
}
