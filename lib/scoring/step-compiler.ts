import { f64, i32, item } from "./arrays";
import { CELL_AND, CELL_LEAF, CELL_OR, type CellBuilder } from "./cells";
import type { DiagramCache } from "./diagram-cache";
import { NO_SLOT } from "./effect-table";
import type { StepGraph } from "./step-graph";

export const NO_CELL = -1;

/** What is built of a model's steps, and where. */
export type StepCompiler = {
  readonly graph: StepGraph;
  /** The slot of each step, {@link NO_SLOT} where no defense acts on it. */
  readonly slotOfStep: Int32Array;
  readonly builder: CellBuilder;
  readonly diagrams: DiagramCache;
  /** The cell of each step of the attack at hand; {@link NO_CELL} where nothing changes it. */
  readonly cellOf: Int32Array;
  /** The value of each step without a cell. */
  readonly constantOf: Float64Array;
  /** The cells of open leaves, so far. */
  readonly openLeaves: OpenLeaf[];
};

/** A leaf whose chance stands in a cell of its own, as its constant: once for each attack. */
export type OpenLeaf = { readonly stepId: string; readonly cell: number };

/** A step's own value, once compiled. */
export type Compiled =
  | { readonly kind: "cell"; readonly cell: number }
  | { readonly kind: "constant"; readonly value: number };

/** Reads what a step was compiled to. */
export function compiled(compiler: StepCompiler, step: number): Compiled {
  const cell = i32(compiler.cellOf, step);
  return cell === NO_CELL
    ? { kind: "constant", value: f64(compiler.constantOf, step) }
    : { kind: "cell", cell };
}

/** Notes what a step was compiled to. */
export function put(compiler: StepCompiler, step: number, value: Compiled): void {
  compiler.cellOf[step] = value.kind === "cell" ? value.cell : NO_CELL;
  compiler.constantOf[step] = value.kind === "constant" ? value.value : Number.NaN;
}

/** A gate over independent steps, those that nothing changes folded into its constant. */
export function combine(
  compiler: StepCompiler,
  isAnd: boolean,
  slot: number,
  steps: readonly number[],
): Compiled {
  const cells: number[] = [];
  const neutral = isAnd ? 1 : 0;
  let constant = neutral;
  for (const step of steps) {
    const cell = i32(compiler.cellOf, step);
    if (cell !== NO_CELL) {
      cells.push(cell);
      continue;
    }
    const value = f64(compiler.constantOf, step);
    constant = isAnd ? constant * value : constant + value * (1 - constant);
  }
  if (cells.length === 0) return multiplied(compiler, slot, constant);
  if (cells.length === 1 && constant === neutral && slot === NO_SLOT) {
    return { kind: "cell", cell: item(cells, 0) };
  }
  const kind = isAnd ? CELL_AND : CELL_OR;
  return { kind: "cell", cell: compiler.builder.add(kind, slot, constant, cells) };
}

/** A value that only the multiplier of a slot changes. */
export function multiplied({ builder }: StepCompiler, slot: number, value: number): Compiled {
  if (slot === NO_SLOT) return { kind: "constant", value };
  return { kind: "cell", cell: builder.add(CELL_LEAF, slot, value) };
}
