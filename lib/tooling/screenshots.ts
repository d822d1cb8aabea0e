import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Browser, chromium, type Page } from "@playwright/test";

import { startServer } from "@/lib/tooling/built-server/start-server";
import { browserArgs, findOrInstallBrowser } from "@/lib/tooling/setup/browser.mjs";

const FOLDER = "docs/pictures";

type Shot = {
  readonly name: string;
  readonly path: (modelId: string) => string;
  /** What to do on the page before the picture. */
  readonly prepare?: (page: Page) => Promise<void>;
};

const SHOTS: readonly Shot[] = [
  { name: "start", path: () => "/" },
  { name: "board", path: (id) => `/m/${id}` },
  { name: "list", path: (id) => `/m/${id}/worklist` },
  {
    name: "share",
    path: (id) => `/m/${id}`,
    prepare: async (page) => {
      await page.getByRole("button", { name: "Share", exact: true }).click();
      await page.getByRole("button", { name: /^Copy link again/ }).waitFor();
    },
  },
];

const THEMES = ["light", "dark"] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
];

/** The Kubernetes Secrets model as somebody gets it who clicks its template. */
async function makeModel(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const response = await fetch("/api/models", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ template: "kubernetes-secrets" }),
    });
    if (!response.ok) throw new Error(await response.text());
    const made = (await response.json()) as { modelId: string };
    return made.modelId;
  });
}

async function takeShots(browser: Browser, url: string): Promise<void> {
  for (const colorScheme of THEMES) {
    for (const viewport of SIZES) {
      const context = await browser.newContext({
        baseURL: url,
        colorScheme,
        viewport,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      await page.goto("/");
      const modelId = await makeModel(page);
      for (const shot of SHOTS)
        await takeShot(page, shot, modelId, `${colorScheme}-${viewport.width}`);
      await context.close();
    }
  }
}

async function takeShot(page: Page, shot: Shot, modelId: string, variant: string): Promise<void> {
  const response = await page.goto(shot.path(modelId), { waitUntil: "networkidle" });
  if (!response?.ok())
    throw new Error(`${shot.name}: the page answered ${response?.status() ?? ""}`);
  await shot.prepare?.(page);
  const file = path.join(FOLDER, `${shot.name}-${variant}.png`);
  await page.screenshot({ path: file, animations: "disabled" });
  console.log(file);
}

const dataDir = await mkdtemp(path.join(tmpdir(), "parapet-pictures-"));
await mkdir(FOLDER, { recursive: true });
const server = await startServer({ dataDir });
const executablePath = await findOrInstallBrowser();
const browser = await chromium.launch({ executablePath, args: browserArgs });
try {
  await takeShots(browser, server.url);
} finally {
  await browser.close();
  await server.stop();
  await rm(dataDir, { recursive: true });
}
