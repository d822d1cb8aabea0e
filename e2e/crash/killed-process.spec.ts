import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, test } from "@playwright/test";

import { killUnderLoad } from "@/lib/tooling/crash/kill-under-load";

test("nothing that was acknowledged is lost when the process is killed three times under load", async () => {
  // Six starts of the server, beside whatever else keeps the cores busy.
  test.setTimeout(300_000);
  const dataDir = await mkdtemp(path.join(tmpdir(), "parapet-crash-"));
  const seed = Math.floor(Math.random() * 2 ** 31);

  const { acknowledged, unanswered, faults } = await killUnderLoad({ dataDir, seed, kills: 3 });

  test.info().annotations.push({ type: "seed", description: String(seed) });
  expect(faults, `seed ${seed}`).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
  expect(unanswered).toBeGreaterThan(0);
  await rm(dataDir, { recursive: true });
});
