import type { ReadModel } from "@/lib/model/read-model";

import { i32 } from "./arrays";
import { CellBuilder, type CellTable, computeCells } from "./cells";
import type { Doorway } from "./compiled-model";
import type { DiagramCache } from "./diagram-cache";
import { findDoorways } from "./doorways";
import { type EffectTable, NO_SLOT } from "./effect-table";
import { compiled, NO_CELL, type OpenLeaf, type StepCompiler } from "./step-compiler";
import { buildStepGraph } from "./step-graph";
import { compileSteps } from "./step-program";
import { stepTracer, type StepTracer } from "./step-trace";

/** The root of an attack, as compiled: a cell, a number that nothing changes, or why there is none. */
export type Root =
  | { readonly kind: "cell"; readonly cell: number }
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "gap"; readonly reason: "success-missing" | "too-complex" };

/** The steps of all attacks, compiled. */
export type StepPrograms = {
  /** By attack. */
  readonly roots: readonly Root[];
  readonly cells: CellTable;
  /** Of each cell, without any defense. */
  readonly undefended: Float64Array;
  readonly doorways: readonly Doorway[];
  readonly openLeaves: readonly OpenLeaf[];
};

/** What is wanted of an attack's steps. */
export type RootWish = {
  readonly rootStepId: string | undefined;
  /** False: only whether a number is missing. */
  readonly isNeeded: boolean;
};

type Context = {
  readonly effects: EffectTable;
  readonly compiler: StepCompiler;
  readonly tracer: StepTracer;
  readonly seen: Set<number>;
  readonly doorways: Doorway[];
};

const NO_STEPS: Root = { kind: "constant", value: 1 };

/**
 * Compiles the steps under each root; with `keepsRanges` uncertain leaves are open. Time: linear, but
 * for diagrams of shared steps.
 */
export function compileStepPrograms(
  model: ReadModel,
  effects: EffectTable,
  wishes: readonly RootWish[],
  diagrams: DiagramCache,
  keepsRanges = false,
): StepPrograms {
  const graph = buildStepGraph(model, keepsRanges);
  const builder = new CellBuilder();
  const compiler: StepCompiler = {
    graph,
    slotOfStep: Int32Array.from(graph.ids, (id) => effects.slotOf.get(id) ?? NO_SLOT),
    builder,
    diagrams,
    cellOf: new Int32Array(graph.ids.length),
    constantOf: new Float64Array(graph.ids.length),
    openLeaves: [],
  };
  const tracer = stepTracer(graph);
  const context: Context = { effects, compiler, tracer, seen: new Set(), doorways: [] };
  const roots = wishes.map((wish, attack) => {
    const root = compileRoot(context, wish, attack);
    builder.endAttack();
    return root;
  });
  const cells = builder.build();
  const undefended = valuesWithoutDefenses(cells, effects.slotCount);
  return { roots, cells, undefended, doorways: context.doorways, openLeaves: compiler.openLeaves };
}

function compileRoot(
  { compiler, effects, tracer, seen, doorways }: Context,
  { rootStepId, isNeeded }: RootWish,
  attack: number,
): Root {
  const step = rootStepId === undefined ? undefined : compiler.graph.indexOf.get(rootStepId);
  if (step === undefined) return NO_STEPS;
  const trace = tracer(step);
  if (trace.missing.length > 0) return { kind: "gap", reason: "success-missing" };
  if (!isNeeded) return NO_STEPS;
  const openBefore = compiler.openLeaves.length;
  if (!compileSteps(compiler, trace)) {
    compiler.builder.dropAttack();
    compiler.openLeaves.length = openBefore;
    return { kind: "gap", reason: "too-complex" };
  }
  doorways.push(...findDoorways(compiler, effects, trace, attack, seen));
  return compiled(compiler, step);
}

function valuesWithoutDefenses(cells: CellTable, slotCount: number): Float64Array {
  const values = new Float64Array(cells.kinds.length);
  const nothing = new Float64Array(slotCount).fill(1);
  for (let attack = 0; attack + 1 < cells.start.length; attack += 1) {
    computeCells(cells, nothing, values, i32(cells.start, attack), i32(cells.start, attack + 1));
  }
  return values;
}

/** The cell of a root, or {@link NO_CELL}. */
export function cellOfRoot(root: Root): number {
  return root.kind === "cell" ? root.cell : NO_CELL;
}
