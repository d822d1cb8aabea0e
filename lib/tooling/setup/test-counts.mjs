// @ts-check
import { readFile } from "node:fs/promises";

import { fromRoot } from "./root.mjs";

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {unknown[]} errors
 */

/** @type {(text: string) => VitestReport} */
export const parseVitestReport = JSON.parse;

/** @type {(text: string) => PlaywrightReport} */
export const parsePlaywrightReport = JSON.parse;

/**
 * What Vitest's report says. A file that failed without a failed test could not even be loaded,
 * and counts as one.
 *
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * What Playwright's report says. A test that passed only at a second try counts as failed, and so
 * does each error outside of any test.
 *
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/**
 * The counts of one runner. A runner that ended badly without saying which test failed, or that
 * left no report, or ran nothing, counts as one failure: silence is no success.
 *
 * @template Report
 * @param {number} exitCode
 * @param {Report | null} report
 * @param {(report: Report) => Counts} count
 * @returns {Counts}
 */
export function countRunner(exitCode, report, count) {
  const counts = report === null ? { passed: 0, failed: 0 } : count(report);
  const isSilent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

/**
 * A report, or null if the runner did not get to write it.
 *
 * @template Report
 * @param {string} file
 * @param {(text: string) => Report} parse
 */
export async function readReport(file, parse) {
  const text = await readFile(fromRoot(file), "utf8").catch(() => null);
  return text === null ? null : parse(text);
}
