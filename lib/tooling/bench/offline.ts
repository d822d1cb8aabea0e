import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { chromium, type Page } from "@playwright/test";
import { z } from "zod";

import { startServer } from "../built-server/start-server";
import { makeModel } from "../crash/model-client";
import { browserArgs, findBrowser } from "../setup/browser.mjs";
import { joinedPage } from "./joined-page";

/**
 * `npm run bench:offline [minutes]`: one page is cut off for so long and goes on with 50 edits, while
 * another changes what it changes too; prints what came of them once it is back, and fails unless
 * each is there once, or told in the report.
 */
const MINUTES = Number(process.argv[2] ?? "5");
const ATTACKS = 24;
/** Each attack is added and named, one title is changed that the other changes too, and once more. */
const EDITS = 2 * ATTACKS + 2;
const MERGE_MAX_MS = 60_000;

async function addAttack(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: "Add an attack", exact: true }).click();
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  await page.locator(".react-flow__node", { hasText: title }).waitFor();
}

async function retitle(page: Page, from: string, to: string): Promise<void> {
  await page.locator(".react-flow__node", { hasText: from }).dblclick();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(to);
  await page.keyboard.press("Enter");
  await page.locator(".react-flow__node", { hasText: to }).waitFor();
}

const fileSchema = z.object({ records: z.array(z.object({ title: z.string().optional() })) });

async function titlesOf(page: Page, url: string): Promise<string[]> {
  const answer = await page.request.get(url);
  const { records } = fileSchema.parse(await answer.json());
  return records.flatMap(({ title }) => title ?? []);
}

async function main(): Promise<boolean> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "parapet-offline-"));
  const server = await startServer({ dataDir });
  const { modelId, token } = await makeModel(server.url);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const away = await joinedPage(browser, server.url, token);
    const here = await joinedPage(browser, server.url, token);
    await addAttack(away, "Changed by both");
    await here.locator(".react-flow__node", { hasText: "Changed by both" }).waitFor();

    await away.context().setOffline(true);
    const start = performance.now();
    const pauseMs = (MINUTES * 60_000) / EDITS;
    await retitle(away, "Changed by both", "Named away, first");
    await retitle(here, "Changed by both", "Named here");
    for (let attack = 1; attack <= ATTACKS; attack += 1) {
      await addAttack(away, `Attack ${String(attack)}.`);
      const dueInMs = 2 * attack * pauseMs - (performance.now() - start);
      await wait(Math.max(0, dueInMs));
    }
    await retitle(away, "Named away, first", "Named away, last");
    const kept = await away.getByText(/^Offline: \d+ changes kept on this device$/).innerText();
    const minutes = (performance.now() - start) / 60_000;
    console.log(`Away for ${minutes.toFixed(1)} minutes: "${kept}"`);

    const back = performance.now();
    await away.context().setOffline(false);
    const merged = away.getByText(/^Merged \d+ changes/);
    await merged.waitFor({ timeout: MERGE_MAX_MS });
    await here.locator(".react-flow__node", { hasText: `Attack ${String(ATTACKS)}.` }).waitFor();
    const seconds = (performance.now() - back) / 1_000;
    console.log(
      `Back: "${await merged.innerText()}" and seen by the other after ${seconds.toFixed(1)} s`,
    );
    await away.getByRole("button", { name: "Look at them" }).click();
    const report = await away.getByRole("dialog").innerText();
    console.log(report.replaceAll(/\s*\n\s*/g, " | "));

    const titles = await titlesOf(here, `${server.url}/api/models/${modelId}`);
    const wanted = Array.from({ length: ATTACKS }, (_, n) => `Attack ${String(n + 1)}.`);
    const once = wanted.filter((title) => titles.filter((each) => each === title).length === 1);
    const stands = titles.includes("Named away, last");
    console.log(
      `${String(once.length)} of ${String(ATTACKS)} attacks are there once; the last title stands: ${String(stands)}`,
    );
    return once.length === ATTACKS && stands && report.includes("Named away, last");
  } finally {
    await browser.close();
    await server.stop();
    await rm(dataDir, { recursive: true });
  }
}

if (!(await main())) process.exitCode = 1;
