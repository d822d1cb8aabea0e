import type { Diagram } from "./diagram";
import { f64, i32, item, type Rows, toRows, u8 } from "./arrays";

/** A leaf, or a whole part of an attack that only its own multiplier changes. */
export const CELL_LEAF = 0;
export const CELL_AND = 1;
export const CELL_OR = 2;
/** A part whose steps are shared: its diagram's probability. */
const CELL_DIAGRAM = 3;
/** A step inside such a part: the probability of its node, once the diagram was computed. */
export const CELL_TAP = 4;

/** A diagram whose variables are cells. */
export type CellDiagram = {
  readonly variables: Int32Array;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  readonly root: number;
};

/**
 * The steps of all attacks as straight-line programs: what defenses cannot change is folded into
 * constants, the rest are cells, each after the cells it reads. Value of a cell, with `m` the
 * multiplier of its slot and `c` its constant: leaf `m c`; AND `m c` times its children; OR `m`
 * times the chance of `c` or any child; diagram `m` times the probability of its root.
 */
export type CellTable = {
  readonly kinds: Uint8Array;
  readonly slots: Int32Array;
  readonly constants: Float64Array;
  readonly children: Rows;
  /** Diagram: which one. Tap: its node. */
  readonly links: Int32Array;
  readonly diagrams: readonly CellDiagram[];
  /** Attack `a` has the cells `start[a] .. start[a + 1] - 1`. */
  readonly start: Int32Array;
  /** Room for the probabilities of the largest diagram's nodes. */
  readonly nodeValues: Float64Array;
};

/** Computes the cells `from` to `to` (excluded) of one attack into `values`. Time: O(cells, nodes). */
export function computeCells(
  table: CellTable,
  multipliers: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
): void {
  for (let cell = from; cell < to; cell += 1) {
    // Each kind stores its own result: returned numbers would be boxed, a million times a list.
    switch (u8(table.kinds, cell)) {
      case CELL_LEAF:
        computeLeaf(table, multipliers, values, cell);
        break;
      case CELL_AND:
        computeAnd(table, multipliers, values, cell);
        break;
      case CELL_OR:
        computeOr(table, multipliers, values, cell);
        break;
      case CELL_DIAGRAM:
        computeDiagram(table, multipliers, values, cell);
        break;
      default:
        values[cell] = f64(table.nodeValues, i32(table.links, cell));
    }
  }
}

function computeLeaf(
  { slots, constants }: CellTable,
  multipliers: Float64Array,
  values: Float64Array,
  cell: number,
): void {
  values[cell] = f64(multipliers, i32(slots, cell)) * f64(constants, cell);
}

function computeAnd(
  { slots, constants, children }: CellTable,
  multipliers: Float64Array,
  values: Float64Array,
  cell: number,
): void {
  const { start, items } = children;
  const end = i32(start, cell + 1);
  let product = f64(constants, cell);
  for (let index = i32(start, cell); index < end; index += 1) {
    product *= f64(values, i32(items, index));
  }
  values[cell] = f64(multipliers, i32(slots, cell)) * product;
}

/** Adding what is not there yet, rather than 1 - (1 - p)..., keeps small chances exact. */
function computeOr(
  { slots, constants, children }: CellTable,
  multipliers: Float64Array,
  values: Float64Array,
  cell: number,
): void {
  const { start, items } = children;
  const end = i32(start, cell + 1);
  let union = f64(constants, cell);
  for (let index = i32(start, cell); index < end; index += 1) {
    union += f64(values, i32(items, index)) * (1 - union);
  }
  values[cell] = f64(multipliers, i32(slots, cell)) * union;
}

/** The probability that a diagram ends at true, each node's in `nodeValues`. Time: O(nodes). */
function computeDiagram(
  { slots, links, diagrams, nodeValues }: CellTable,
  multipliers: Float64Array,
  values: Float64Array,
  cell: number,
): void {
  const { variables, lows, highs, root } = item(diagrams, i32(links, cell));
  nodeValues[0] = 0;
  nodeValues[1] = 1;
  for (let node = 2; node < variables.length; node += 1) {
    const chance = f64(values, i32(variables, node));
    const low = f64(nodeValues, i32(lows, node));
    const high = f64(nodeValues, i32(highs, node));
    nodeValues[node] = low + chance * (high - low);
  }
  values[cell] = f64(multipliers, i32(slots, cell)) * f64(nodeValues, root);
}

/** Collects cells; the cells of a part that turns out too complex can be dropped again. */
export class CellBuilder {
  readonly #kinds: number[] = [];
  readonly #slots: number[] = [];
  readonly #constants: number[] = [];
  readonly #children: (readonly number[])[] = [];
  readonly #links: number[] = [];
  readonly #diagrams: CellDiagram[] = [];
  readonly #start: number[] = [0];

  get size(): number {
    return this.#kinds.length;
  }

  add(
    kind: number,
    slot: number,
    constant: number,
    children: readonly number[] = [],
    link = 0,
  ): number {
    this.#kinds.push(kind);
    this.#slots.push(slot);
    this.#constants.push(constant);
    this.#children.push(children);
    this.#links.push(link);
    return this.#kinds.length - 1;
  }

  addDiagram(slot: number, diagram: Diagram, cellOfVariable: readonly number[]): number {
    const { lows, highs, handles } = diagram;
    const variables = diagram.variables.map((variable, node) =>
      node < 2 ? 0 : item(cellOfVariable, variable),
    );
    this.#diagrams.push({ variables, lows, highs, root: i32(handles, handles.length - 1) });
    return this.add(CELL_DIAGRAM, slot, 1, [], this.#diagrams.length - 1);
  }

  /** Ends the cells of one attack. */
  endAttack(): void {
    this.#start.push(this.size);
  }

  /** Forgets the cells since the last attack's end. */
  dropAttack(): void {
    const size = item(this.#start, this.#start.length - 1);
    const lists = [this.#kinds, this.#slots, this.#constants, this.#children, this.#links];
    for (const list of lists) list.length = size;
  }

  build(): CellTable {
    const largest = this.#diagrams.reduce((max, { lows }) => Math.max(max, lows.length), 2);
    return {
      kinds: Uint8Array.from(this.#kinds),
      slots: Int32Array.from(this.#slots),
      constants: Float64Array.from(this.#constants),
      children: toRows(this.#children),
      links: Int32Array.from(this.#links),
      diagrams: this.#diagrams,
      start: Int32Array.from(this.#start),
      nodeValues: new Float64Array(largest),
    };
  }
}
