import { expect, test } from "vitest";

import { runSeeds } from "./run-seeds";

/** Seeds that once found a fault, by what that was. */
const KNOWN: readonly (readonly [fault: string, seed: number])[] = [
  ["an answer by HTTP passed over a commit of somebody else, and changes of it were lost", 70],
  ["the same, found by records that differed at the end", 84],
];
const NEW_SEEDS = 2;
const STEPS = 60;

test.each(KNOWN)("%s (seed %i)", async (_, seed) => {
  expect(await runSeeds([seed], { steps: STEPS })).toEqual([{ seed, faults: [] }]);
});

test("whatever breaks in a workshop, everybody agrees in the end", async () => {
  const first = Math.floor(Math.random() * 2 ** 31);
  const seeds = Array.from({ length: NEW_SEEDS }, (_, index) => first + index);

  const reports = await runSeeds(seeds, { steps: STEPS });

  expect(reports).toEqual(seeds.map((seed) => ({ seed, faults: [] })));
});
