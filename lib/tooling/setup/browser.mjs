// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";

import { exitCodes, SetupFailure } from "./failure.mjs";
import { run, runScript } from "./run.mjs";

const DOWNLOAD_MAX_MS = 180_000;
const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Chromium's own sandbox does not start as root, and a test browser talks to nobody else. */
export const browserArgs = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * The Chromium to run the tests in: the one that CHROMIUM_PATH names, Playwright's own, or the
 * system's; null if there is none.
 */
export async function findBrowser() {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new SetupFailure(
      `CHROMIUM_PATH is "${chosen}", and there is no such file.`,
      exitCodes.browser,
    );
  }
  const own = await playwrightsOwn();
  return existsSync(own) ? own : systemBrowser();
}

/** The same, but a browser that is missing is installed: Playwright's own, or Debian's. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;

  console.log("Installing a browser for the tests (once) ...");
  await runScript("playwright/cli.js", ["install", "chromium"], {
    quiet: true,
    timeoutMs: DOWNLOAD_MAX_MS,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
  });
  if (existsSync(await playwrightsOwn())) return playwrightsOwn();

  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await run("apt-get", ["update"], { quiet: true });
    await run("apt-get", ["install", "-y", "chromium"], {
      quiet: true,
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const installed = systemBrowser();
  if (installed) return installed;
  throw new SetupFailure(
    "The browser tests need Chromium and none could be installed: install it, or say where it is with CHROMIUM_PATH.",
    exitCodes.browser,
  );
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

function systemBrowser() {
  const folders = ["/usr/bin", ...(process.env["PATH"] ?? "").split(path.delimiter)];
  const candidates = SYSTEM_NAMES.flatMap((name) => folders.map((each) => path.join(each, name)));
  return candidates.find((file) => existsSync(file)) ?? null;
}
