import { newDiagramCache } from "@/lib/scoring/diagram-cache";
import { rankModel } from "@/lib/worklist/rank-model";

import { benchModel, type BenchSize } from "./bench-model";

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

let isSlow = false;
for (const [name, size] of SIZES) {
  const model = benchModel(size, 7);
  const diagrams = newDiagramCache();
  const times: number[] = [];
  let items = 0;
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const start = performance.now();
    items = rankModel(model, diagrams).items.length;
    if (run >= WARM_UP) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  const p95 = at(0.95);
  isSlow ||= p95 > 3 * GOAL_MS;
  console.log(
    `${name}: P50 ${at(0.5).toFixed(1)} ms, P95 ${p95.toFixed(1)} ms, goal ${String(GOAL_MS)} ms, ${String(items)} items`,
  );
}
if (isSlow) {
  console.error(`Slower than three times the goal of ${String(GOAL_MS)} ms.`);
  process.exitCode = 1;
}
