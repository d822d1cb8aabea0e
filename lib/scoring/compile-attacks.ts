import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import { f64, i32, toRows } from "./arrays";
import { type AttackInputs, readAttack } from "./attack-inputs";
import { CellBuilder, type CellTable, computeCells } from "./cells";
import type { AttackTable, CompiledAttack, Doorway } from "./compiled-model";
import type { DiagramCache } from "./diagram-cache";
import { findDoorways } from "./doorways";
import { type EffectTable, NO_SLOT } from "./effect-table";
import { compiled, NO_CELL, type StepCompiler } from "./step-compiler";
import { buildStepGraph } from "./step-graph";
import { compileSteps } from "./step-program";
import { stepTracer, type StepTracer } from "./step-trace";
import type { Unscored, UnscoredReason } from "./unscored";

export type CompiledAttacks = {
  readonly attacks: readonly CompiledAttack[];
  readonly table: AttackTable;
  readonly cells: CellTable;
  readonly doorways: readonly Doorway[];
  readonly gaps: readonly Unscored[];
};

/** The value of an attack's root: a cell, or a number that nothing changes. */
type Root = { readonly cell: number; readonly constant: number };
const NO_STEPS: Root = { cell: NO_CELL, constant: 1 };

type Draft = {
  readonly attack: CompiledAttack;
  readonly inputs: AttackInputs;
  /** Null where the attack is not live. */
  readonly root: Root | null;
};

/** What the compilation of one model's attacks gathers. */
type Context = {
  readonly model: ReadModel;
  readonly effects: EffectTable;
  readonly compiler: StepCompiler;
  readonly tracer: StepTracer;
  readonly seen: Set<number>;
  readonly gaps: Unscored[];
  readonly doorways: Doorway[];
};

/** Compiles all attacks and their steps. Time: linear, but for diagrams of shared steps. */
export function compileAttacks(
  model: ReadModel,
  effects: EffectTable,
  diagrams: DiagramCache,
): CompiledAttacks {
  const graph = buildStepGraph(model);
  const compiler: StepCompiler = {
    graph,
    slotOfStep: Int32Array.from(graph.ids, (id) => effects.slotOf.get(id) ?? NO_SLOT),
    builder: new CellBuilder(),
    diagrams,
    cellOf: new Int32Array(graph.ids.length),
    constantOf: new Float64Array(graph.ids.length),
  };
  const context: Context = {
    model,
    effects,
    compiler,
    tracer: stepTracer(graph),
    seen: new Set(),
    gaps: [],
    doorways: [],
  };
  const drafts = model.of.attack.map((record, index) => draft(context, record, index));
  const cells = compiler.builder.build();
  return {
    attacks: drafts.map(({ attack }) => attack),
    table: toTable(drafts, effects, cells),
    cells,
    doorways: context.doorways,
    gaps: context.gaps,
  };
}

function draft(context: Context, record: RecordOf<"attack">, index: number): Draft {
  const inputs = readAttack(context.model, record);
  const canLive = !inputs.isOut && inputs.ratePerYear !== null && inputs.failures.length > 0;
  const steps = inputs.isOut ? NO_STEPS : compileRoot(context, record, index, canLive);
  const root = canLive && typeof steps !== "string" ? steps : null;
  const gaps = [...inputs.gaps];
  if (typeof steps === "string") gaps.push({ id: record.id, kind: "attack", reason: steps });
  context.gaps.push(...gaps);
  context.compiler.builder.endAttack();
  return {
    inputs,
    root,
    attack: {
      id: record.id,
      title: record.title,
      ratePerYear: inputs.ratePerYear,
      isLive: root !== null,
      isOut: inputs.isOut,
      isComplete: inputs.isOut || gaps.every(({ reason }) => reason === "impact-zero"),
    },
  };
}

function compileRoot(
  context: Context,
  { rootStepId }: RecordOf<"attack">,
  index: number,
  canLive: boolean,
): Root | UnscoredReason {
  const { compiler, effects, seen, tracer } = context;
  const step = rootStepId === undefined ? undefined : compiler.graph.indexOf.get(rootStepId);
  if (step === undefined) return NO_STEPS;
  const trace = tracer(step);
  if (trace.missing.length > 0) return "success-missing";
  if (!canLive) return NO_STEPS;
  if (!compileSteps(compiler, trace)) {
    compiler.builder.dropAttack();
    return "too-complex";
  }
  context.doorways.push(...findDoorways(compiler, effects, trace, index, seen));
  const root = compiled(compiler, step);
  return root.kind === "cell"
    ? { cell: root.cell, constant: Number.NaN }
    : { cell: NO_CELL, constant: root.value };
}

function toTable(
  drafts: readonly Draft[],
  { slotOf, slotCount }: EffectTable,
  cells: CellTable,
): AttackTable {
  const values = new Float64Array(cells.kinds.length);
  const nothing = new Float64Array(slotCount).fill(1);
  drafts.forEach((_, attack) => {
    computeCells(cells, nothing, values, i32(cells.start, attack), i32(cells.start, attack + 1));
  });
  const slotsOf = (id: string): number => slotOf.get(id) ?? NO_SLOT;
  const roots = drafts.map(({ root }) => root ?? NO_STEPS);
  return {
    live: Uint8Array.from(drafts, ({ attack }) => (attack.isLive ? 1 : 0)),
    rates: Float64Array.from(drafts, ({ inputs }) => inputs.ratePerYear ?? Number.NaN),
    floors: Float64Array.from(drafts, ({ inputs }) => inputs.floor),
    undefended: Float64Array.from(roots, ({ cell, constant }) =>
      cell === NO_CELL ? constant : f64(values, cell),
    ),
    rootCells: Int32Array.from(roots, ({ cell }) => cell),
    slots: Int32Array.from(drafts, ({ attack }) => slotsOf(attack.id)),
    failureSlots: toRows(drafts.map(({ inputs }) => inputs.failures.map(({ id }) => slotsOf(id)))),
    impacts: Float64Array.from(
      drafts.flatMap(({ inputs }) => inputs.failures.map(({ impact }) => impact)),
    ),
    largestOnly: Uint8Array.from(drafts, ({ inputs }) => (inputs.countsLargestOnly ? 1 : 0)),
  };
}
