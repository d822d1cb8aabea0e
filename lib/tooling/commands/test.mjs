// @ts-check
import { rm } from "node:fs/promises";

import { findOrInstallBrowser } from "../setup/browser.mjs";
import { runCommand } from "../setup/failure.mjs";
import { prepareBuild } from "../setup/prepare.mjs";
import { fromRoot } from "../setup/root.mjs";
import { runScript } from "../setup/run.mjs";
import {
  countPlaywright,
  countRunner,
  countVitest,
  parsePlaywrightReport,
  parseVitestReport,
  readReport,
} from "../setup/test-counts.mjs";

const REPORTS = ".cache/test-reports";
const VITEST_REPORT = `${REPORTS}/vitest.json`;
const PLAYWRIGHT_REPORT = `${REPORTS}/playwright.json`;

await runCommand(async () => {
  await prepareBuild();
  const browser = await findOrInstallBrowser();
  await rm(fromRoot(REPORTS), { recursive: true, force: true });

  const unit = await runUnitTests();
  const journeys = await runBrowserTests(browser);

  const passed = unit.passed + journeys.passed;
  const failed = unit.failed + journeys.failed;
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

async function runUnitTests() {
  const { code } = await runScript("vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${VITEST_REPORT}`,
  ]);
  return countRunner(code, await readReport(VITEST_REPORT, parseVitestReport), countVitest);
}

/** @param {string} browser */
async function runBrowserTests(browser) {
  const { code } = await runScript("@playwright/test/cli.js", ["test", "--reporter=list,json"], {
    env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
  });
  return countRunner(
    code,
    await readReport(PLAYWRIGHT_REPORT, parsePlaywrightReport),
    countPlaywright,
  );
}
