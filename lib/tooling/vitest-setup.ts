import { format } from "node:util";

import { afterEach, beforeEach, expect } from "vitest";

const said: string[] = [];
const remember = (...parts: unknown[]): void => void said.push(format(...parts));

beforeEach(() => {
  said.length = 0;
  console.error = remember;
  console.warn = remember;
});

/** A warning nobody reads is a fault nobody mends, so it fails the test that caused it. */
afterEach(() => {
  expect(said, "the test wrote to console.error or console.warn").toEqual([]);
});
