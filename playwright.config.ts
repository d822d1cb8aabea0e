import { defineConfig, devices } from "@playwright/test";

import { freePort } from "./lib/tooling/built-server/free-port";
import { browserArgs, findBrowser } from "./lib/tooling/setup/browser.mjs";

// Every worker reads this file again, so the first reading leaves its choice to the others.
const port = (process.env["PARAPET_E2E_PORT"] ??= String(await freePort()));
const executablePath = await findBrowser();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./e2e/support/start-app.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  // Axe and a cold page on a busy machine of two cores; no test waits for a time to pass.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  reporter: "list",
  use: { baseURL: `http://localhost:${port}`, trace: "retain-on-failure" },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) },
      },
    },
  ],
});
