import { item } from "./arrays";
import type { DiagramChild, DiagramSpec } from "./diagram";

/** A spec whose variables are numbered anew, and the old number of each. */
export type Reordered = {
  readonly spec: DiagramSpec;
  readonly oldNumbers: readonly number[];
};

/**
 * Numbers the variables as a walk from the root meets them that enters the smaller, or the larger,
 * child gates first; a diagram that is too large in one order may be small in another.
 * Time: O(gates and children, sorted).
 */
export function reorderBySize(spec: DiagramSpec, first: "smaller" | "larger"): Reordered {
  const sizes = gateSizes(spec);
  const sign = first === "smaller" ? 1 : -1;
  const weight = (child: DiagramChild): number =>
    child.kind === "gate" ? sign * item(sizes, child.index) : 0;
  const oldNumbers: number[] = [];
  const newNumbers = new Map<number, number>();
  const entered = new Set<number>();
  const number = (variable: number): void => {
    if (newNumbers.has(variable)) return;
    newNumbers.set(variable, oldNumbers.length);
    oldNumbers.push(variable);
  };
  const open: DiagramChild[] = [{ kind: "gate", index: spec.gates.length - 1 }];
  for (let child = open.pop(); child; child = open.pop()) {
    if (child.kind === "variable") number(child.index);
    if (child.kind !== "gate" || entered.has(child.index)) continue;
    entered.add(child.index);
    const { coin, children } = item(spec.gates, child.index);
    if (coin !== null) number(coin);
    open.push(...children.toSorted((a, b) => weight(b) - weight(a)));
  }
  return { spec: renumber(spec, newNumbers), oldNumbers };
}

function gateSizes({ gates }: DiagramSpec): number[] {
  const sizes: number[] = [];
  for (const { children } of gates) {
    let size = 1;
    for (const child of children) size += child.kind === "gate" ? item(sizes, child.index) : 1;
    // Shared gates count once for each use, so that sizes may explode.
    sizes.push(Math.min(size, Number.MAX_SAFE_INTEGER));
  }
  return sizes;
}

function renumber(spec: DiagramSpec, newNumbers: ReadonlyMap<number, number>): DiagramSpec {
  const renamed = (variable: number): number => newNumbers.get(variable) ?? variable;
  return {
    ...spec,
    gates: spec.gates.map(({ isAnd, coin, children }) => ({
      isAnd,
      coin: coin === null ? null : renamed(coin),
      children: children.map((child) =>
        child.kind === "variable" ? { ...child, index: renamed(child.index) } : child,
      ),
    })),
  };
}
