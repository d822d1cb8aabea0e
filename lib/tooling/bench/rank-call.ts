import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { printModelFile } from "@/lib/model/canonical";

import { startServer } from "../built-server/start-server";
import { benchModel } from "./bench-model";

const RUNS = 40;
const WARM_UP = 5;

/** `POST /api/rank` from outside: upload, parse, checks, worker thread, ranking and download. */
const dataDir = await mkdtemp(path.join(tmpdir(), "parapet-bench-"));
const server = await startServer({ dataDir });
const model = benchModel({ defenses: 200, attacks: 500, effects: 1200 }, 7);
const body = printModelFile(model.byId.values());
const times: number[] = [];
for (let run = 0; run < WARM_UP + RUNS; run += 1) {
  const startedAt = performance.now();
  const answer = await fetch(`${server.url}/api/rank`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`POST /api/rank answered ${String(answer.status)}.`);
  if (run >= WARM_UP) times.push(performance.now() - startedAt);
}
await server.stop();
await rm(dataDir, { recursive: true });

times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(RUNS * share)] ?? Number.NaN).toFixed(0);
console.log(
  `POST /api/rank, 200 x 500 x 13 steps, ${(body.length / 1e6).toFixed(1)} MB: P50 ${at(0.5)} ms, P95 ${at(0.95)} ms`,
);
