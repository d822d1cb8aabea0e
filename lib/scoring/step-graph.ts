import { hasRange } from "@/lib/model/range";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

export const LEAF = 0;
export const AND = 1;
export const OR = 2;

/** All steps of a model as integers: a step is its place in the code-unit order of ids. */
export type StepGraph = {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** {@link LEAF}, {@link AND} or {@link OR}. */
  readonly gates: Uint8Array;
  /** Of gates only, in ascending order. */
  readonly children: readonly (readonly number[])[];
  /** Chance of a leaf without defenses; NaN where nobody estimated it, and for gates. */
  readonly success: Float64Array;
  /** 1 for a leaf whose chance is to be kept apart from what it is combined with. */
  readonly isOpen: Uint8Array;
};

/**
 * Reads the steps of a model. A step that names no gate is a leaf if it has no children, else an
 * OR, the more dangerous reading. Children of a step declared a leaf are ignored. With
 * `keepsRanges` the leaves of uncertain chance are open. Time: O(steps + children).
 */
export function buildStepGraph(model: ReadModel, keepsRanges = false): StepGraph {
  const steps = model.of.step;
  const indexOf = new Map<string, number>();
  const gates = new Uint8Array(steps.length);
  const success = new Float64Array(steps.length).fill(Number.NaN);
  const isOpen = new Uint8Array(steps.length);
  for (const { id } of steps) indexOf.set(id, indexOf.size);
  const children = steps.map((step, index) => {
    const gate = gateOf(step);
    gates[index] = gate;
    if (gate !== LEAF) return childIndexes(step, indexOf);
    success[index] = step.success?.mid ?? Number.NaN;
    isOpen[index] = keepsRanges && hasRange(step.success) ? 1 : 0;
    return NO_CHILDREN;
  });
  return { ids: steps.map(({ id }) => id), indexOf, gates, children, success, isOpen };
}

const NO_CHILDREN: readonly number[] = [];

function gateOf(step: RecordOf<"step">): number {
  switch (step.gate) {
    case "leaf":
      return LEAF;
    case "and":
      return AND;
    case "or":
      return OR;
    case undefined:
      return (step.childIds?.length ?? 0) === 0 ? LEAF : OR;
  }
}

function childIndexes(
  { childIds }: RecordOf<"step">,
  indexOf: ReadonlyMap<string, number>,
): number[] {
  const indexes: number[] = [];
  for (const id of childIds ?? []) {
    const index = indexOf.get(id);
    if (index !== undefined) indexes.push(index);
  }
  return indexes.sort((a, b) => a - b);
}
