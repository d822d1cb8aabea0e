import { i32, item } from "./arrays";
import { reorderBySize } from "./variable-order";

/** Past this many nodes an attack is not scored (contract 2.16). */
const DIAGRAM_NODES_MAX = 50_000;
/** While a diagram is built it passes through larger ones; this bounds memory and time. */
const TABLE_NODES_MAX = 4 * DIAGRAM_NODES_MAX;
const APPLICATIONS_MAX = 4_000_000;
/** The building recurses once for each variable on a path. */
const VARIABLES_MAX = 1_500;

/** What a child of a gate stands for. */
export type DiagramChild =
  | { readonly kind: "variable"; readonly index: number }
  | { readonly kind: "gate"; readonly index: number }
  | { readonly kind: "certain"; readonly value: boolean };

export type DiagramGate = {
  readonly isAnd: boolean;
  /** A variable that must hold besides the gate itself: the coin of its defenses. */
  readonly coin: number | null;
  readonly children: readonly DiagramChild[];
};

/** A Boolean function of independent variables, as gates with children before parents. */
export type DiagramSpec = {
  readonly variableCount: number;
  readonly gates: readonly DiagramGate[];
  /** The gates whose value is wanted; the last is the root, which counts against the limit. */
  readonly wanted: readonly number[];
};

/**
 * A reduced ordered binary decision diagram. Node 0 is false, 1 is true; the others follow, each
 * after the nodes it leads to, so one pass computes every probability.
 */
export type Diagram = {
  readonly variables: Int32Array;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** The node of each wanted gate. */
  readonly handles: Int32Array;
};

/**
 * The diagram of a function, or null where it passes {@link DIAGRAM_NODES_MAX} nodes, or would take
 * too long, in each of three orders of its variables: as numbered, and by the sizes of the gates.
 * Time: exponential at worst, bounded by the limits to about a second.
 *
 * @source Bryant, Graph-based algorithms for Boolean function manipulation, 1986
 */
export function buildDiagram(spec: DiagramSpec): Diagram | null {
  if (spec.variableCount > VARIABLES_MAX) return null;
  const asNumbered = buildInOrder(spec);
  if (asNumbered) return asNumbered;
  for (const first of ["smaller", "larger"] as const) {
    const { spec: reordered, oldNumbers } = reorderBySize(spec, first);
    const diagram = buildInOrder(reordered);
    if (!diagram) continue;
    const variables = diagram.variables.map((variable, node) =>
      node < 2 ? 0 : item(oldNumbers, variable),
    );
    return { ...diagram, variables };
  }
  return null;
}

function buildInOrder(spec: DiagramSpec): Diagram | null {
  const builder = new DiagramBuilder();
  const nodeOfGate: number[] = [];
  for (const gate of spec.gates) {
    const node = builder.gate(gate, nodeOfGate);
    if (node === OVERFLOW) return null;
    nodeOfGate.push(node);
  }
  const handles = spec.wanted.map((gate) => item(nodeOfGate, gate));
  const root = item(handles, handles.length - 1);
  if (builder.reachable([root]).length > DIAGRAM_NODES_MAX) return null;
  return builder.compress(handles);
}

const FALSE = 0;
const TRUE = 1;
const OVERFLOW = -1;
const CACHE_SIZE = 1 << 16;

class DiagramBuilder {
  readonly #variables: number[] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  readonly #lows: number[] = [0, 1];
  readonly #highs: number[] = [0, 1];
  readonly #unique = new Map<number, Map<number, number>>();
  /** Lossy: what it forgets is computed again. */
  readonly #cacheKeys = new Float64Array(CACHE_SIZE).fill(-1);
  readonly #cacheValues = new Int32Array(CACHE_SIZE);
  #applications = 0;

  gate({ isAnd, coin, children }: DiagramGate, nodeOfGate: readonly number[]): number {
    let node = isAnd ? TRUE : FALSE;
    for (const child of children) {
      node = this.#apply(isAnd, node, this.#child(child, nodeOfGate));
      if (node === OVERFLOW) return OVERFLOW;
    }
    return coin === null ? node : this.#apply(true, this.#node(coin, FALSE, TRUE), node);
  }

  /** Every node that the roots lead to, the two ends left out, in ascending order. */
  reachable(roots: readonly number[]): number[] {
    const seen = new Set<number>();
    const open = [...roots];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node <= TRUE || seen.has(node)) continue;
      seen.add(node);
      open.push(item(this.#lows, node), item(this.#highs, node));
    }
    return [...seen].sort((a, b) => a - b);
  }

  compress(handles: readonly number[]): Diagram {
    const kept = this.reachable(handles);
    const renamed = new Map<number, number>([
      [FALSE, FALSE],
      [TRUE, TRUE],
    ]);
    kept.forEach((node, index) => renamed.set(node, index + 2));
    const rename = (node: number): number => renamed.get(node) ?? OVERFLOW;
    return {
      variables: Int32Array.from([0, 0, ...kept.map((node) => item(this.#variables, node))]),
      lows: Int32Array.from([0, 1, ...kept.map((node) => rename(item(this.#lows, node)))]),
      highs: Int32Array.from([0, 1, ...kept.map((node) => rename(item(this.#highs, node)))]),
      handles: Int32Array.from(handles, rename),
    };
  }

  #child(child: DiagramChild, nodeOfGate: readonly number[]): number {
    switch (child.kind) {
      case "variable":
        return this.#node(child.index, FALSE, TRUE);
      case "gate":
        return item(nodeOfGate, child.index);
      case "certain":
        return child.value ? TRUE : FALSE;
    }
  }

  #node(variable: number, low: number, high: number): number {
    if (low === high) return low;
    const key = low * TABLE_NODES_MAX + high;
    let ofVariable = this.#unique.get(variable);
    if (!ofVariable) {
      ofVariable = new Map();
      this.#unique.set(variable, ofVariable);
    }
    const known = ofVariable.get(key);
    if (known !== undefined) return known;
    const node = this.#variables.length;
    if (node >= TABLE_NODES_MAX) return OVERFLOW;
    this.#variables.push(variable);
    this.#lows.push(low);
    this.#highs.push(high);
    ofVariable.set(key, node);
    return node;
  }

  #apply(isAnd: boolean, left: number, right: number): number {
    const absorbing = isAnd ? FALSE : TRUE;
    const neutral = isAnd ? TRUE : FALSE;
    if (left === absorbing || right === absorbing) return absorbing;
    if (left === neutral || left === right) return right;
    if (right === neutral) return left;
    this.#applications += 1;
    if (this.#applications > APPLICATIONS_MAX) return OVERFLOW;
    const a = Math.min(left, right);
    const b = Math.max(left, right);
    const key = (a * TABLE_NODES_MAX + b) * 2 + (isAnd ? 1 : 0);
    const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ (isAnd ? 1 : 0)) >>> 16;
    if (this.#cacheKeys[slot] === key) return i32(this.#cacheValues, slot);
    const node = this.#expand(isAnd, a, b);
    this.#cacheKeys[slot] = key;
    this.#cacheValues[slot] = node;
    return node;
  }

  #expand(isAnd: boolean, a: number, b: number): number {
    const variableOfA = item(this.#variables, a);
    const variableOfB = item(this.#variables, b);
    const variable = Math.min(variableOfA, variableOfB);
    const splitsA = variableOfA === variable;
    const splitsB = variableOfB === variable;
    const low = this.#apply(
      isAnd,
      splitsA ? item(this.#lows, a) : a,
      splitsB ? item(this.#lows, b) : b,
    );
    if (low === OVERFLOW) return OVERFLOW;
    const high = this.#apply(
      isAnd,
      splitsA ? item(this.#highs, a) : a,
      splitsB ? item(this.#highs, b) : b,
    );
    return high === OVERFLOW ? OVERFLOW : this.#node(variable, low, high);
  }
}
