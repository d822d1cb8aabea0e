import type { Estimate } from "@/lib/model/estimate";

import { f64, i32 } from "../arrays";
import type { Generator } from "./generator";
import { type QuantileTable, type Shapes, STEPS } from "./shapes";
import { type Measure, type Spread, spreadOf } from "./spread";

/**
 * Uncertain numbers ready to be drawn: number `i` is `offsets[i] + scales[i] x` a value of the table
 * at `starts[i]` `+ otherScales[i] x` one of the table at `otherStarts[i]`.
 */
type Plan = {
  /** All tables end to end, each once. */
  readonly tables: Float64Array;
  readonly starts: Int32Array;
  readonly otherStarts: Int32Array;
  readonly offsets: Float64Array;
  readonly scales: Float64Array;
  readonly otherScales: Float64Array;
  readonly values: Float64Array;
};

/** The uncertain numbers of a model, each drawn once for a world, in the order they were added. */
export class Draws {
  readonly #shapes: Shapes;
  readonly #spreads: Spread[] = [];
  #plan: Plan | null = null;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
  }

  get count(): number {
    return this.#spreads.length;
  }

  /** Adds a number to be drawn and tells its place, or null where it is certain. */
  add(estimate: Estimate | null | undefined, measure: Measure): number | null {
    const spread = spreadOf(estimate, measure, this.#shapes);
    return spread === null ? null : this.#spreads.push(spread) - 1;
  }

  /** Draws all of them; the values are void with the next call. Time: O(numbers). */
  next(generator: Generator): Float64Array {
    const plan = (this.#plan ??= planOf(this.#spreads));
    const { tables, starts, otherStarts, offsets, scales, otherScales, values } = plan;
    for (let index = 0; index < values.length; index += 1) {
      const place = generator() * STEPS;
      const step = Math.floor(place);
      const beyond = place - step;
      let drawn =
        f64(offsets, index) +
        f64(scales, index) * between(tables, i32(starts, index) + step, beyond);
      const otherScale = f64(otherScales, index);
      if (otherScale !== 0)
        drawn += otherScale * between(tables, i32(otherStarts, index) + step, beyond);
      values[index] = drawn;
    }
    return values;
  }
}

/** On the straight line from the value at a place to the next one. */
function between(tables: Float64Array, at: number, beyond: number): number {
  const low = f64(tables, at);
  return low + beyond * (f64(tables, at + 1) - low);
}

function planOf(spreads: readonly Spread[]): Plan {
  const startOf = new Map<QuantileTable, number>();
  for (const { shape } of spreads) {
    for (const table of [shape.table, shape.other]) {
      if (!startOf.has(table)) startOf.set(table, startOf.size * (STEPS + 1));
    }
  }
  const tables = new Float64Array(startOf.size * (STEPS + 1));
  for (const [table, start] of startOf) tables.set(table, start);
  return {
    tables,
    starts: Int32Array.from(spreads, ({ shape }) => startOf.get(shape.table) ?? 0),
    otherStarts: Int32Array.from(spreads, ({ shape }) => startOf.get(shape.other) ?? 0),
    offsets: Float64Array.from(spreads, ({ offset }) => offset),
    scales: Float64Array.from(spreads, ({ scale, shape }) => scale * (1 - shape.share)),
    otherScales: Float64Array.from(spreads, ({ scale, shape }) => scale * shape.share),
    values: new Float64Array(spreads.length),
  };
}

/** Numbers that are written into one array, world by world. */
export class Writes {
  readonly #into: Float64Array;
  readonly #pairs: { readonly place: number; readonly draw: number }[] = [];
  #plan: { readonly places: Int32Array; readonly draws: Int32Array } | null = null;

  constructor(into: Float64Array) {
    this.#into = into;
  }

  /** The number at `place` is that of a draw; nothing where it is certain. */
  add(place: number, draw: number | null): void {
    if (draw !== null) this.#pairs.push({ place, draw });
  }

  write(values: Float64Array): void {
    const { places, draws } = (this.#plan ??= {
      places: Int32Array.from(this.#pairs, ({ place }) => place),
      draws: Int32Array.from(this.#pairs, ({ draw }) => draw),
    });
    const into = this.#into;
    for (let index = 0; index < places.length; index += 1) {
      into[i32(places, index)] = f64(values, i32(draws, index));
    }
  }
}
