import jStat from "jstat";

import type { Quantiles } from "@/lib/scoring/simulation/shapes";

/** The quantiles of jStat. It is heavy: for workers and tools, never for a page. */
export const JSTAT_QUANTILES: Quantiles = {
  normal: (p) => jStat.normal.inv(p, 0, 1),
  beta: (p, alpha, beta) => jStat.beta.inv(p, alpha, beta),
};
