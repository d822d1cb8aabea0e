import { f64, i32, item, u8 } from "./arrays";
import { CELL_LEAF } from "./cells";
import { compileSharedPart } from "./shared-part";
import { combine, type Compiled, multiplied, put, type StepCompiler } from "./step-compiler";
import { AND, LEAF, type StepGraph } from "./step-graph";
import type { StepTrace } from "./step-trace";

/**
 * Compiles the steps of one attack, modules from the bottom up and shared parts as diagrams.
 * False where a diagram grew too large; the cells so far are then of no use.
 */
export function compileSteps(compiler: StepCompiler, trace: StepTrace): boolean {
  for (const step of trace.order) {
    if (!trace.isModule(step)) continue;
    if (u8(compiler.graph.gates, step) === LEAF) {
      put(compiler, step, leaf(compiler, step));
    } else if (hasOnlyModules(compiler.graph, trace, step)) {
      put(compiler, step, gate(compiler, step, item(compiler.graph.children, step)));
    } else if (!compileSharedPart(compiler, trace, step)) {
      return false;
    }
  }
  return true;
}

function hasOnlyModules({ children }: StepGraph, trace: StepTrace, step: number): boolean {
  return item(children, step).every((child) => trace.isModule(child));
}

function leaf(compiler: StepCompiler, step: number): Compiled {
  const { graph, slotOfStep, builder, openLeaves } = compiler;
  const slot = i32(slotOfStep, step);
  const success = f64(graph.success, step);
  if (u8(graph.isOpen, step) === 0) return multiplied(compiler, slot, success);
  const cell = builder.add(CELL_LEAF, slot, success);
  openLeaves.push({ stepId: item(graph.ids, step), cell });
  return { kind: "cell", cell };
}

function gate(compiler: StepCompiler, step: number, children: readonly number[]): Compiled {
  const isAnd = u8(compiler.graph.gates, step) === AND;
  return combine(compiler, isAnd, i32(compiler.slotOfStep, step), children);
}
