// @ts-check
import { existsSync } from "node:fs";
import { cpus } from "node:os";

import { runCommand } from "../setup/failure.mjs";
import { prepareSources } from "../setup/prepare.mjs";
import { fromRoot } from "../setup/root.mjs";
import { runScript } from "../setup/run.mjs";

/** @typedef {{ name: string, scripts: [script: string, ...args: string[]][] }} Step */

/** Asks the rules about the project, and the project about the rules; a step of its own to be asked for alone. */
const DIRECTIONS = "lib/tooling/architecture.test.ts";
const DOCS = "lib/tooling/generate-docs.ts";

/**
 * In the order of how long they take, longest first, so that the two lanes end together.
 *
 * @type {Step[]}
 */
const STEPS = [
  {
    name: "lint",
    scripts: [
      [
        "eslint/bin/eslint.js",
        ".",
        "--max-warnings=0",
        "--cache",
        "--cache-location=.cache/eslint/",
        "--cache-strategy=content",
      ],
    ],
  },
  {
    name: "types",
    scripts: [
      ["next/dist/bin/next", "typegen"],
      ["typescript/bin/tsc", "--noEmit", "--tsBuildInfoFile", ".cache/types.tsbuildinfo"],
    ],
  },
  {
    name: "unit tests",
    scripts: [["vitest/vitest.mjs", "run", "--exclude", DIRECTIONS]],
  },
  {
    name: "format",
    scripts: [
      [
        "prettier/bin/prettier.cjs",
        "--check",
        "--log-level=warn",
        "--cache",
        "--cache-location=.cache/prettier",
        ".",
      ],
    ],
  },
  { name: "import directions", scripts: [["vitest/vitest.mjs", "run", DIRECTIONS]] },
  { name: "dead code", scripts: [["knip/bin/knip.js"]] },
  ...(existsSync(fromRoot(DOCS))
    ? [
        /** @type {Step} */ ({
          name: "generated documents",
          scripts: [["tsx/dist/cli.mjs", DOCS, "--check"]],
        }),
      ]
    : []),
];

/** `npm run check -- lint types` runs only the steps whose names begin so. */
const wanted = process.argv.slice(2);
const steps = STEPS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)),
);

await runCommand(async () => {
  await prepareSources();
  const startedAt = performance.now();
  const failed = await runSteps(steps, Math.min(2, cpus().length));
  const seconds = secondsSince(startedAt);
  if (failed) {
    console.error(`\nCheck failed at: ${failed} (${seconds} s)`);
    process.exitCode = 1;
    return;
  }
  console.log(`All ${steps.length} checks passed in ${seconds} s`);
});

/**
 * Works through the steps in so many lanes, starts no more after the first failure, and returns
 * the name of the step that failed.
 *
 * @param {Step[]} steps
 * @param {number} laneCount
 */
async function runSteps(steps, laneCount) {
  const waiting = [...steps];
  /** @type {string | undefined} */
  let failed;
  const lane = async () => {
    for (let step = waiting.shift(); step && !failed; step = waiting.shift()) {
      const isGood = await runStep(step);
      if (!isGood) failed ??= step.name;
    }
  };
  await Promise.all(Array.from({ length: laneCount }, lane));
  return failed;
}

/** @param {Step} step */
async function runStep({ name, scripts }) {
  const startedAt = performance.now();
  for (const [script, ...args] of scripts) {
    const { code, output } = await runScript(script, args, { quiet: true });
    if (code === 0) continue;
    console.error(`\n${output.trim()}\n\nFAILED  ${name} (${secondsSince(startedAt)} s)`);
    return false;
  }
  console.log(`ok  ${name.padEnd(20)} ${secondsSince(startedAt)} s`);
  return true;
}

/** @param {number} startedAt */
function secondsSince(startedAt) {
  return ((performance.now() - startedAt) / 1000).toFixed(1);
}
