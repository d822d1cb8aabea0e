import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { chromium, type Page } from "@playwright/test";

import { startServer } from "../built-server/start-server";
import { makeModel } from "../crash/model-client";
import { browserArgs, findBrowser } from "../setup/browser.mjs";
import { joinedPage } from "./joined-page";
import { percentiles } from "./percentiles";

/** How long after a click in one browser the other has drawn what came of it, over so many edits. */
const EDITS = 200;

/** Writes down on the page how often the number of cards has changed, and when it did last. */
async function watchCards(page: Page): Promise<void> {
  await page.evaluate(() => {
    const count = () => document.querySelectorAll(".react-flow__node").length;
    const { dataset } = document.documentElement;
    let before = count();
    dataset["changes"] = "0";
    new MutationObserver(() => {
      const now = count();
      if (now === before) return;
      before = now;
      dataset["changes"] = String(Number(dataset["changes"]) + 1);
      dataset["changedAt"] = String(Date.now());
    }).observe(document.body, { childList: true, subtree: true });
  });
}

async function changedAt(page: Page, changes: number): Promise<number> {
  await page.waitForFunction(
    (wanted) => document.documentElement.dataset["changes"] === String(wanted),
    changes,
  );
  return page.evaluate(() => Number(document.documentElement.dataset["changedAt"]));
}

const dataDir = await mkdtemp(path.join(tmpdir(), "parapet-live-"));
const server = await startServer({ dataDir });
const { token } = await makeModel(server.url);
const executablePath = await findBrowser();
const launch = () =>
  chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
const [first, second] = [await launch(), await launch()];
const [ada, bob] = [
  await joinedPage(first, server.url, token),
  await joinedPage(second, server.url, token),
];
await ada.getByRole("button", { name: "Add an attack", exact: true }).click();
await bob.locator(".react-flow__node", { hasText: "New attack" }).waitFor();
await watchCards(bob);

const times: number[] = [];
for (let edit = 0; edit < EDITS; edit += 1) {
  const name = edit % 2 === 0 ? /^Undo/ : /^Redo/;
  const button = ada.getByRole("button", { name });
  const at = await button.evaluate((element) => {
    const clickedAt = Date.now();
    if (element instanceof HTMLElement) element.click();
    return clickedAt;
  });
  times.push((await changedAt(bob, edit + 1)) - at);
}
console.log(`A click in one browser, drawn in the other: ${percentiles(times)}`);
await Promise.all([first.close(), second.close()]);
await server.stop();
await rm(dataDir, { recursive: true });
