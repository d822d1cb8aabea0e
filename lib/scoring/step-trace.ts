import { f64, i32, item, u8 } from "./arrays";
import { LEAF, type StepGraph } from "./step-graph";

/**
 * The steps under one root, and which of them are modules: steps below which nothing is used from
 * outside. A module is independent of the rest, so it can be computed once and be treated as one
 * leaf by everything above it.
 */
export type StepTrace = {
  /** Children before parents; the root is last. */
  readonly order: readonly number[];
  /** Leaves without an estimate, in the order above. */
  readonly missing: readonly number[];
  readonly isModule: (step: number) => boolean;
  /** How many steps of this attack use the step. */
  readonly parentCount: (step: number) => number;
};

/** Times at which the walk met a step, on one clock. */
type Times = {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly left: Int32Array;
  /** Earliest first and latest last time of everything below. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly parents: Int32Array;
};

/** Walks many roots of one graph with the same memory. A trace is void once the next is made. */
export type StepTracer = (root: number) => StepTrace;

/**
 * A tracer of the graph's roots. Time of a trace: O(steps + children) under the root; it does not
 * recurse, so a chain of thousands cannot exhaust the stack.
 *
 * @source Dutuit and Rauzy, A linear-time algorithm to find modules of fault trees, 1996
 */
export function stepTracer(graph: StepGraph): StepTracer {
  const size = graph.ids.length;
  const times: Times = {
    first: new Int32Array(size),
    last: new Int32Array(size),
    left: new Int32Array(size),
    earliest: new Int32Array(size),
    latest: new Int32Array(size),
    parents: new Int32Array(size),
  };
  let before: readonly number[] = [];
  return (root) => {
    for (const step of before) times.first[step] = 0;
    const order = walk(graph, root, times);
    before = order;
    spanBelow(graph, order, times);
    return {
      order,
      missing: missingLeaves(graph, order),
      isModule: (step) =>
        i32(times.earliest, step) > i32(times.first, step) &&
        i32(times.latest, step) < i32(times.left, step),
      parentCount: (step) => i32(times.parents, step),
    };
  };
}

function missingLeaves({ gates, success }: StepGraph, order: readonly number[]): number[] {
  return order.filter((step) => u8(gates, step) === LEAF && Number.isNaN(f64(success, step)));
}

function walk({ children }: StepGraph, root: number, times: Times): number[] {
  const { first, last, left, parents } = times;
  const order: number[] = [];
  const path: number[] = [root];
  const nextChild: number[] = [0];
  let clock = 1;
  first[root] = last[root] = clock;
  parents[root] = 0;
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const top = path.length - 1;
    const next = item(nextChild, top);
    const child = item(children, step)[next];
    clock += 1;
    if (child === undefined) {
      left[step] = clock;
      order.push(step);
      path.pop();
      nextChild.pop();
      continue;
    }
    nextChild[top] = next + 1;
    last[child] = clock;
    if (i32(first, child) === 0) {
      first[child] = clock;
      parents[child] = 1;
      path.push(child);
      nextChild.push(0);
    } else {
      parents[child] = i32(parents, child) + 1;
    }
  }
  return order;
}

/** Only once the whole walk is over is it known when a step was met for the last time. */
function spanBelow({ children }: StepGraph, order: readonly number[], times: Times): void {
  const { first, last, earliest, latest } = times;
  for (const step of order) {
    let from = NEVER;
    let to = 0;
    for (const child of item(children, step)) {
      from = Math.min(from, i32(first, child), i32(earliest, child));
      to = Math.max(to, i32(last, child), i32(latest, child));
    }
    earliest[step] = from;
    latest[step] = to;
  }
}

const NEVER = 0x7fffffff;
