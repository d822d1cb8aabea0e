import { expect, test } from "vitest";

import { countPlaywright, countRunner, countVitest } from "./test-counts.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

const vitest = (numPassedTests: number, numFailedTests: number, ...testResults: object[]) => ({
  numPassedTests,
  numFailedTests,
  testResults: testResults as ReturnType<typeof file>[],
});

const playwright = (
  expected: number,
  unexpected: number,
  flaky: number,
  errors: unknown[] = [],
) => ({
  stats: { expected, unexpected, flaky },
  errors,
});

test("a test file that could not be loaded counts as one failure", () => {
  const report = vitest(3, 1, file("passed", "passed"), file("failed", "failed"), file("failed"));

  expect(countVitest(report)).toEqual({ passed: 3, failed: 2 });
});

test("a browser test that passed only when tried again counts as failed", () => {
  expect(countPlaywright(playwright(5, 1, 1, ["the server did not start"]))).toEqual({
    passed: 5,
    failed: 3,
  });
});

test("a runner that passed is taken at its word", () => {
  expect(countRunner(0, playwright(5, 0, 0), countPlaywright)).toEqual({ passed: 5, failed: 0 });
});

test.each([
  ["that left no report", 1, null, { passed: 0, failed: 1 }],
  ["that left no report and said all is well", 0, null, { passed: 0, failed: 1 }],
  ["that ran nothing", 0, playwright(0, 0, 0), { passed: 0, failed: 1 }],
  ["that ended badly without a failed test", 1, playwright(5, 0, 0), { passed: 5, failed: 1 }],
])("a runner %s counts as one failure", (_name, exitCode, report, counts) => {
  expect(countRunner(exitCode, report, countPlaywright)).toEqual(counts);
});
