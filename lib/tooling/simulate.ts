import { runSeeds } from "./simulation/run-seeds";

/** `npm run test:sim [seeds] [first seed] [steps]`: the same first seed makes the same runs. */
const [seedsText = "200", firstText, stepsText = "60"] = process.argv.slice(2);
const first = Number(firstText ?? Math.floor(Math.random() * 2 ** 31));
const seeds = Array.from({ length: Number(seedsText) }, (_, index) => first + index);
const steps = Number(stepsText);
const startedAt = performance.now();

const reports = await runSeeds(seeds, {
  steps,
  onSeed: ({ seed, faults }) => {
    for (const fault of faults) console.error(`seed ${seed}: ${fault}`);
  },
});

const failed = reports.filter(({ faults }) => faults.length > 0).length;
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
console.log(
  `${seeds.length} seeds from ${first} with ${steps} steps each in ${seconds} s: ${failed} with faults.`,
);
if (failed > 0) process.exitCode = 1;
