import { invariant } from "@/lib/kernel/invariant";

import { f64, i32, item, u8 } from "./arrays";
import { CELL_LEAF, CELL_TAP } from "./cells";
import type { Diagram, DiagramChild, DiagramGate } from "./diagram";
import { NO_SLOT } from "./effect-table";
import { combine, compiled, type Compiled, put, type StepCompiler } from "./step-compiler";
import { AND, OR } from "./step-graph";
import type { StepTrace } from "./step-trace";

/**
 * Compiles a module in which steps are shared. Its variables are the modules it is made of, and one
 * coin for each inner step with effects: such a step is stopped or not for all its parents at once.
 * False where the diagram grows too large.
 */
export function compileSharedPart(compiler: StepCompiler, trace: StepTrace, root: number): boolean {
  const part = new SharedPart(compiler, trace);
  part.walk(root);
  const wanted = part.wantedSteps(root);
  const diagram = compiler.diagrams({
    variableCount: part.variables.length,
    gates: part.gates,
    wanted: wanted.map((step) => part.gateIndex(step)),
  });
  if (!diagram) return false;
  if (part.isConstant()) putConstants(compiler, part, diagram, wanted);
  else putCells(compiler, part, diagram, wanted);
  return true;
}

type Visit = { readonly step: number; readonly children: readonly number[]; next: number };

/** One shared part while its gates and variables are collected. */
class SharedPart {
  readonly variables: Compiled[] = [];
  readonly gates: DiagramGate[] = [];
  readonly #compiler: StepCompiler;
  readonly #trace: StepTrace;
  readonly #gateOf = new Map<number, number>();
  readonly #variableOf = new Map<number, number>();
  readonly #leading = new Map<number, { coin: number | null; own: DiagramChild | null }>();

  constructor(compiler: StepCompiler, trace: StepTrace) {
    this.#compiler = compiler;
    this.#trace = trace;
  }

  /** Numbers variables in the order of a walk from the root, which keeps related ones close. */
  walk(root: number): void {
    const open: Visit[] = [this.#enter(root, true)];
    for (let visit = open.at(-1); visit; visit = open.at(-1)) {
      const child = visit.children[visit.next];
      visit.next += 1;
      if (child === undefined) {
        this.#leave(visit);
        open.pop();
      } else if (this.#trace.isModule(child)) {
        this.#variable(child);
      } else if (!this.#leading.has(child)) {
        open.push(this.#enter(child, false));
      }
    }
  }

  gateIndex(step: number): number {
    const index = this.#gateOf.get(step);
    invariant(index !== undefined, "a gate is numbered before the gates above it");
    return index;
  }

  /** The root, and before it the inner steps that are alternatives of an OR. */
  wantedSteps(root: number): number[] {
    const wanted = new Set<number>();
    for (const step of this.#gateOf.keys()) {
      if (u8(this.#compiler.graph.gates, step) !== OR) continue;
      for (const child of item(this.#compiler.graph.children, step)) {
        if (!this.#trace.isModule(child)) wanted.add(child);
      }
    }
    return [...[...wanted].sort((a, b) => a - b), root];
  }

  isConstant(): boolean {
    return this.variables.every(({ kind }) => kind === "constant");
  }

  #enter(step: number, isRoot: boolean): Visit {
    const { graph, slotOfStep, builder } = this.#compiler;
    const slot = isRoot ? NO_SLOT : i32(slotOfStep, step);
    let coin: number | null = null;
    if (slot !== NO_SLOT) {
      coin = this.#newVariable({ kind: "cell", cell: builder.add(CELL_LEAF, slot, 1) });
    }
    const isOwn = (child: number): boolean =>
      this.#trace.isModule(child) && this.#trace.parentCount(child) === 1;
    const children = item(graph.children, step);
    const own = children.filter(isOwn);
    const isAnd = u8(graph.gates, step) === AND;
    this.#leading.set(step, {
      coin,
      own: own.length === 0 ? null : this.#childOf(combine(this.#compiler, isAnd, NO_SLOT, own)),
    });
    return { step, children: children.filter((child) => !isOwn(child)), next: 0 };
  }

  #leave({ step, children }: Visit): void {
    const { coin, own } = this.#leading.get(step) ?? { coin: null, own: null };
    const rest = children.map((child): DiagramChild => {
      if (this.#trace.isModule(child)) return this.#variable(child);
      return { kind: "gate", index: this.gateIndex(child) };
    });
    this.#gateOf.set(step, this.gates.length);
    this.gates.push({
      isAnd: u8(this.#compiler.graph.gates, step) === AND,
      coin,
      children: own ? [own, ...rest] : rest,
    });
  }

  /** A module that several steps use: the same variable wherever it is met. */
  #variable(step: number): DiagramChild {
    const known = this.#variableOf.get(step);
    if (known !== undefined) return { kind: "variable", index: known };
    const child = this.#childOf(compiled(this.#compiler, step));
    if (child.kind === "variable") this.#variableOf.set(step, child.index);
    return child;
  }

  #childOf(value: Compiled): DiagramChild {
    if (value.kind === "constant" && (value.value === 0 || value.value === 1)) {
      return { kind: "certain", value: value.value === 1 };
    }
    return { kind: "variable", index: this.#newVariable(value) };
  }

  #newVariable(value: Compiled): number {
    this.variables.push(value);
    return this.variables.length - 1;
  }
}

function putCells(
  compiler: StepCompiler,
  part: SharedPart,
  diagram: Diagram,
  wanted: readonly number[],
): void {
  const { builder, slotOfStep } = compiler;
  const cells = part.variables.map((variable) =>
    variable.kind === "cell" ? variable.cell : builder.add(CELL_LEAF, NO_SLOT, variable.value),
  );
  const root = item(wanted, wanted.length - 1);
  const rootCell = builder.addDiagram(i32(slotOfStep, root), diagram, cells);
  put(compiler, root, { kind: "cell", cell: rootCell });
  wanted.slice(0, -1).forEach((step, index) => {
    const cell = builder.add(CELL_TAP, NO_SLOT, 1, [], i32(diagram.handles, index));
    put(compiler, step, { kind: "cell", cell });
  });
}

/** Nothing inside can change, so the probabilities are computed here once. */
function putConstants(
  compiler: StepCompiler,
  part: SharedPart,
  { variables, lows, highs, handles }: Diagram,
  wanted: readonly number[],
): void {
  const nodes = new Float64Array(variables.length);
  nodes[1] = 1;
  for (let node = 2; node < variables.length; node += 1) {
    const variable = item(part.variables, i32(variables, node));
    const chance = variable.kind === "constant" ? variable.value : Number.NaN;
    const low = f64(nodes, i32(lows, node));
    nodes[node] = low + chance * (f64(nodes, i32(highs, node)) - low);
  }
  wanted.forEach((step, index) => {
    const value = f64(nodes, i32(handles, index));
    const slot = step === wanted.at(-1) ? i32(compiler.slotOfStep, step) : NO_SLOT;
    const { builder } = compiler;
    if (slot === NO_SLOT) put(compiler, step, { kind: "constant", value });
    else put(compiler, step, { kind: "cell", cell: builder.add(CELL_LEAF, slot, value) });
  });
}
