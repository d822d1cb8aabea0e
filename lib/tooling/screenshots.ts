import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Browser, chromium, type Page } from "@playwright/test";

import { startServer } from "@/lib/tooling/built-server/start-server";
import { browserArgs, findOrInstallBrowser } from "@/lib/tooling/setup/browser.mjs";

import { openScreen, openTemplate, screensAt } from "./screens/screens";

/**
 * `npm run screenshots -- folder`: pictures of every screen, in both themes and three widths. The few
 * that the documents show are written to their folder as well.
 */
const [folder = ".cache/pictures"] = process.argv.slice(2);

const DOCUMENTS = "docs/pictures";
const IN_DOCUMENTS: ReadonlySet<string> = new Set([
  "board-light-1440",
  "board-dark-1440",
  "worklist-receipt-light-1440",
  "board-light-390",
]);

const THEMES = ["light", "dark"] as const;
const VIEWS = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];

async function takeAll(browser: Browser, baseURL: string): Promise<void> {
  for (const colorScheme of THEMES) {
    for (const viewport of VIEWS) {
      const context = await browser.newContext({
        baseURL,
        colorScheme,
        viewport,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      const modelId = await openTemplate(page);
      for (const screen of screensAt(viewport)) {
        await openScreen(page, screen, modelId);
        await takePicture(page, `${screen.name}-${colorScheme}-${viewport.width}`);
      }
      await context.close();
    }
  }
}

async function takePicture(page: Page, name: string): Promise<void> {
  const folders = [folder, ...(IN_DOCUMENTS.has(name) ? [DOCUMENTS] : [])];
  for (const each of folders) {
    const file = path.join(each, `${name}.png`);
    await page.screenshot({ path: file, animations: "disabled" });
    console.log(file);
  }
}

const dataDir = await mkdtemp(path.join(tmpdir(), "parapet-pictures-"));
await mkdir(folder, { recursive: true });
const server = await startServer({ dataDir });
const executablePath = await findOrInstallBrowser();
const browser = await chromium.launch({ executablePath, args: browserArgs });
try {
  await takeAll(browser, server.url);
} finally {
  await browser.close();
  await server.stop();
  await rm(dataDir, { recursive: true });
}
