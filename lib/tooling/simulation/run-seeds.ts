import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { openDatabase } from "@/lib/server/db/open-database";
import { readEnv } from "@/lib/server/env";
import { createLog } from "@/lib/server/log";

import { Simulation, type World } from "./simulation";

export type SeedReport = { readonly seed: number; readonly faults: readonly string[] };

/** Runs the simulation once for each seed, on one database, each in a model of its own. */
export async function runSeeds(
  seeds: readonly number[],
  { steps, onSeed }: { readonly steps: number; readonly onSeed?: (report: SeedReport) => void },
): Promise<SeedReport[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "parapet-simulation-"));
  const env = readEnv({});
  if (!env.ok) throw new Error("the defaults are good");
  const database = await openDatabase(path.join(folder, "parapet.db"));
  const world = { database, env: env.value, log: createLog("silent") };
  const reports: SeedReport[] = [];
  for (const seed of seeds) {
    const report = { seed, faults: await runSeed(world, seed, steps) };
    onSeed?.(report);
    reports.push(report);
  }
  await database.close();
  await rm(folder, { recursive: true });
  return reports;
}

/** The faults of one run; it ends with the first, since what follows would only follow from it. */
async function runSeed(world: World, seed: number, steps: number): Promise<readonly string[]> {
  const simulation = await Simulation.start(world, seed);
  try {
    for (let step = 0; step < steps && simulation.faults.length === 0; step += 1) {
      await simulation.step();
    }
    if (simulation.faults.length === 0) await simulation.rest();
  } catch (error) {
    return [...simulation.faults, error instanceof Error ? String(error.stack) : String(error)];
  }
  return simulation.faults;
}
