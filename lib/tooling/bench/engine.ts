import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";
import { newScoringCache } from "@/lib/scoring/scoring-cache";
import { rankModel } from "@/lib/worklist/rank-model";

import { benchModel, type BenchSize } from "./bench-model";
import { benchWorlds } from "./worlds";

/** One frame of a screen: what dragging a slider may cost. */
const GOAL_MS = 16;
const RUNS = 60;
const WARM_UP = 10;

const SIZES: readonly (readonly [name: string, size: BenchSize])[] = [
  ["40 x 80, 240 effects", { defenses: 40, attacks: 80, effects: 240 }],
  ["200 x 500, 1,200 effects", { defenses: 200, attacks: 500, effects: 1200 }],
  ["200 x 500, 2,700 effects", { defenses: 200, attacks: 500, effects: 2700 }],
  [
    "200 x 500, 2,700 effects, 30 % with shared steps, 40 requirements",
    { defenses: 200, attacks: 500, effects: 2700, sharedPercent: 30, requirements: 40 },
  ],
];

/** `npm run bench:engine`: full rankings, at first sight of a model and after one number changed. */
function main(): boolean {
  let isFast = true;
  for (const [name, size] of SIZES) {
    const model = benchModel(size, 7);
    const cache = newScoringCache();
    const first = measure(
      () => model,
      (each) => rankModel(each),
    );
    const again = measure(
      (run) => withOtherRate(model, run),
      (each) => rankModel(each, cache),
    );
    isFast &&= again.p95 <= 3 * GOAL_MS;
    console.log(`${name}\n  first sight     ${text(first)}\n  one rate edited ${text(again)}`);
  }
  return isFast;
}

type Times = { readonly fastest: number; readonly p50: number; readonly p95: number };

/** Times `rank` alone: what it is given is prepared before. */
function measure(prepare: (run: number) => ReadModel, rank: (model: ReadModel) => unknown): Times {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const model = prepare(run);
    const start = performance.now();
    rank(model);
    if (run >= WARM_UP) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { fastest: at(0), p50: at(0.5), p95: at(0.95) };
}

function text({ fastest, p50, p95 }: Times): string {
  return `fastest ${fastest.toFixed(1)} ms, P50 ${p50.toFixed(1)} ms, P95 ${p95.toFixed(1)} ms (goal ${String(GOAL_MS)} ms)`;
}

function withOtherRate(model: ReadModel, run: number): ReadModel {
  const records = [...model.byId.values()].map((record): ModelRecord => {
    if (record.kind !== "attack" || record.id !== "A0" || !record.ratePerYear) return record;
    return { ...record, ratePerYear: { ...record.ratePerYear, mid: 0.1 + run / 1000 } };
  });
  return buildReadModel(records);
}

const isFast = [main(), benchWorlds()].every(Boolean);
if (!isFast) {
  console.error("Slower than three times a goal.");
  process.exitCode = 1;
}
