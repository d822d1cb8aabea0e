import { f64 } from "../arrays";

/**
 * What a library of statistics has to bring: below which value a share `p` of all lies. Scoring uses
 * no package, so whoever simulates passes one in.
 */
export type Quantiles = {
  /** Of the standard normal distribution, 0 < p < 1. */
  readonly normal: (p: number) => number;
  /** Of a beta distribution, 0 < p < 1. */
  readonly beta: (p: number, alpha: number, beta: number) => number;
};

/** A distribution as its quantiles at 0, 1/1024 ... 1, a straight line between each and the next. */
export type QuantileTable = Float64Array;

export const STEPS = 1024;
/** Alpha and beta of a PERT distribution sum to this. */
const PERT_SUM = 6;
/** PERT tables are computed for every eighth of alpha; what lies between is a mixture of two. */
const PERT_GRID = 8;

/**
 * A distribution whose quantiles are `1 - share` times those of one table and `share` times those of
 * another. Mixed as it is drawn: a few tables stay close at hand where thousands would not.
 */
export type Shape = {
  readonly table: QuantileTable;
  readonly other: QuantileTable;
  /** From 0 to below 1. */
  readonly share: number;
};

/** Distributions in standard size; their tables are made when first asked for and kept. */
export type Shapes = {
  /** Lognormal with mean 1; `sigma` is that of the logarithm, above 0. */
  readonly lognormal: (sigma: number) => Shape;
  /** From 0 to 1 with alpha from 1 to 5, beta = 6 - alpha, mean alpha / 6. */
  readonly pert: (alpha: number) => Shape;
};

/** An empty collection of tables. The library is asked some ten thousand times at most. */
export function newShapes(quantiles: Quantiles): Shapes {
  const normal = once(() => normalTable(quantiles));
  const lognormal = memo((sigma) => lognormalTable(normal(), sigma));
  const pert = memo((eighths) => pertTable(quantiles, eighths / PERT_GRID));
  return {
    lognormal: (sigma) => mixture(lognormal, sigma, sigma),
    pert: (alpha) => mixture(pert, Math.floor(alpha * PERT_GRID), alpha * PERT_GRID),
  };
}

function once(make: () => QuantileTable): () => QuantileTable {
  let table: QuantileTable | undefined;
  return () => (table ??= make());
}

/** Beyond so many, which no team types in, the oldest are made again when needed. */
const MOST_KEPT = 2_000;

function memo(make: (key: number) => QuantileTable): (key: number) => QuantileTable {
  const tables = new Map<number, QuantileTable>();
  return (key) => {
    let table = tables.get(key);
    if (table) return table;
    table = make(key);
    if (tables.size >= MOST_KEPT)
      for (const oldest of tables.keys()) {
        tables.delete(oldest);
        break;
      }
    tables.set(key, table);
    return table;
  };
}

/** Both ends are infinite: they are set so that the mean of the first and last step is right. */
function normalTable({ normal }: Quantiles): QuantileTable {
  const table = inner((p) => normal(p));
  const outermost = f64(table, STEPS - 1);
  const density = Math.exp((-outermost * outermost) / 2) / Math.sqrt(2 * Math.PI);
  table[STEPS] = 2 * STEPS * density - outermost;
  table[0] = -f64(table, STEPS);
  return table;
}

/** The last value is set so that the mean is 1 however long the tail. */
function lognormalTable(normal: QuantileTable, sigma: number): QuantileTable {
  const table = normal.map((z) => Math.exp(sigma * z - (sigma * sigma) / 2));
  let below = f64(table, 0) / 2;
  for (let index = 1; index < STEPS; index += 1) below += f64(table, index);
  table[STEPS] = Math.max(2 * (STEPS - below), f64(table, STEPS - 1));
  return table;
}

function pertTable({ beta }: Quantiles, alpha: number): QuantileTable {
  const table = inner((p) => beta(p, alpha, PERT_SUM - alpha));
  table[STEPS] = 1;
  return table;
}

/**
 * The shape at a place of a grid; `from` is the next place with a table at or below it. The mean of
 * a PERT distribution goes straight with alpha, so mixing quantiles keeps it.
 */
function mixture(grid: (place: number) => QuantileTable, from: number, place: number): Shape {
  const table = grid(from);
  return { table, other: from === place ? table : grid(from + 1), share: place - from };
}

function inner(quantile: (p: number) => number): QuantileTable {
  const table = new Float64Array(STEPS + 1);
  for (let index = 1; index < STEPS; index += 1) table[index] = quantile(index / STEPS);
  return table;
}
