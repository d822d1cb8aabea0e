import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { killUnderLoad } from "./kill-under-load";

const [seedText, killsText = "100"] = process.argv.slice(2);

/** `npm run test:crash [seed] [kills]`: the same seed makes the same writers and the same pauses. */
const seed = Number(seedText ?? Math.floor(Math.random() * 2 ** 31));
const dataDir = await mkdtemp(path.join(tmpdir(), "parapet-crash-"));
const startedAt = performance.now();
const { kills, acknowledged, unanswered, faults } = await killUnderLoad({
  dataDir,
  seed,
  kills: Number(killsText),
});
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);

console.log(
  `Seed ${seed}: killed ${kills} times in ${seconds} s; ${acknowledged} batches acknowledged, ` +
    `${unanswered} unanswered, ${faults.length} faults.`,
);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else await rm(dataDir, { recursive: true });
