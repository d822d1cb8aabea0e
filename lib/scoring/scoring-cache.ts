import type { ReadModel } from "@/lib/model/read-model";

import { newDiagramCache, type DiagramCache } from "./diagram-cache";
import type { EffectTable } from "./effect-table";
import { compileStepPrograms, type RootWish, type StepPrograms } from "./step-programs";

/**
 * What may be kept from one ranking of a model to the next, so that a slider does not pay for steps
 * that nobody touched. Never changes an answer.
 */
export type ScoringCache = {
  readonly diagrams: DiagramCache;
  last: { readonly key: Key; readonly programs: StepPrograms } | null;
};

/** All that compiled steps depend on. Records are compared by identity. */
type Key = Pick<EffectTable, "start" | "defenses" | "targetIds"> & {
  readonly steps: readonly unknown[];
  readonly wishes: readonly RootWish[];
};

/** An empty cache: one for each model that is ranked again and again. */
export function newScoringCache(): ScoringCache {
  return { diagrams: newDiagramCache(), last: null };
}

/** Like `compileStepPrograms`, or what it gave last time if it would give the same. */
export function cachedStepPrograms(
  cache: ScoringCache,
  model: ReadModel,
  effects: EffectTable,
  wishes: readonly RootWish[],
  keepsRanges: boolean,
): StepPrograms {
  // Whoever fills in numbers owns them: such programs are never shared.
  if (keepsRanges) return compileStepPrograms(model, effects, wishes, cache.diagrams, true);
  const { start, defenses, targetIds } = effects;
  const key: Key = { start, defenses, targetIds, steps: model.of.step, wishes };
  if (cache.last && isSameKey(cache.last.key, key)) return cache.last.programs;
  const programs = compileStepPrograms(model, effects, wishes, cache.diagrams);
  cache.last = { key, programs };
  return programs;
}

function isSameKey(a: Key, b: Key): boolean {
  return (
    isSameList(a.steps, b.steps) &&
    isSameList(a.targetIds, b.targetIds) &&
    isSameList(a.start, b.start) &&
    isSameList(a.defenses, b.defenses) &&
    a.wishes.length === b.wishes.length &&
    a.wishes.every((wish, index) => isSameWish(wish, b.wishes[index]))
  );
}

function isSameWish(a: RootWish, b: RootWish | undefined): boolean {
  return a.rootStepId === b?.rootStepId && a.isNeeded === b?.isNeeded;
}

function isSameList(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
