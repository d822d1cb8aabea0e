import { JSTAT_QUANTILES } from "@/lib/client/simulation/jstat-quantiles";
import type { Estimate } from "@/lib/model/estimate";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";
import { newShapes } from "@/lib/scoring/simulation/shapes";
import { newWorlds } from "@/lib/scoring/simulation/worlds";
import { newState, refreshAll, totalRisk } from "@/lib/scoring/state";
import { orderStability } from "@/lib/worklist/order-stability";
import { rankModel } from "@/lib/worklist/rank-model";

import { benchModel, type BenchSize } from "./bench-model";

const WORLDS = 10_000;
const GOAL_MS = 500;
const RUNS = 5;

const SIZES: readonly (readonly [name: string, size: BenchSize])[] = [
  ["40 x 80, 240 effects", { defenses: 40, attacks: 80, effects: 240 }],
  ["200 x 500, 2,700 effects", { defenses: 200, attacks: 500, effects: 2700 }],
];

/** Prints how fast worlds are drawn and their risk computed, and what an order costs; false if slow. */
export function benchWorlds(): boolean {
  const shapes = newShapes(JSTAT_QUANTILES);
  const times = SIZES.map(([name, size]) => {
    const model = withRanges(benchModel(size, 7));
    const worlds = newWorlds(model, shapes);
    const state = newState(worlds.compiled, []);
    const drawn = fastest(() => {
      for (let world = 0; world < WORLDS; world += 1) {
        worlds.next();
        refreshAll(state);
        totalRisk(state);
      }
    });
    const { items } = rankModel(model);
    const order = fastest(() => orderStability(model, items, shapes));
    const perSecond = Math.round((WORLDS / drawn) * 1000);
    console.log(
      `${name}, all in ranges\n  risk of ${String(WORLDS)} worlds of ${String(worlds.drawCount)} numbers ${drawn.toFixed(0)} ms, ${String(perSecond)} a second (goal for 40 x 80: ${String(GOAL_MS)} ms)\n  how firm the order of ${String(items.length)} rows is ${order.toFixed(0)} ms`,
    );
    return drawn;
  });
  return (times[0] ?? Number.NaN) <= 3 * GOAL_MS;
}

/** The best of a few: what else a machine does only makes times longer. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function withRanges(model: ReadModel): ReadModel {
  const factor = (estimate: Estimate | undefined): Estimate | undefined =>
    estimate && { low: estimate.mid / 3, mid: estimate.mid, high: estimate.mid * 3 };
  const share = (estimate: Estimate | undefined): Estimate | undefined =>
    estimate && { low: estimate.mid * 0.8, mid: estimate.mid, high: 0.2 + estimate.mid * 0.8 };
  const records = [...model.byId.values()].map((record): ModelRecord => {
    switch (record.kind) {
      case "failure":
        return Object.assign({}, record, { impact: factor(record.impact) });
      case "attack":
        return Object.assign({}, record, { ratePerYear: factor(record.ratePerYear) });
      case "step":
        return Object.assign({}, record, { success: share(record.success) });
      case "effect":
        return Object.assign({}, record, { share: share(record.share) });
      case "defense":
        return Object.assign({}, record, { effortDays: factor(record.effortDays) });
      default:
        return record;
    }
  });
  return buildReadModel(records);
}
