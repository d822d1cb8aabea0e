import { expect, test } from "@playwright/test";

import { runSeeds } from "@/lib/tooling/simulation/run-seeds";

const SEEDS = 25;
const STEPS = 50;

test("a workshop in which lines, rights and the server itself break ends with everybody agreeing", async () => {
  test.setTimeout(300_000);
  const first = Math.floor(Math.random() * 2 ** 31);
  const seeds = Array.from({ length: SEEDS }, (_, index) => first + index);

  const reports = await runSeeds(seeds, { steps: STEPS });

  test.info().annotations.push({ type: "first seed", description: String(first) });
  expect(reports.filter(({ faults }) => faults.length > 0)).toEqual([]);
});
