import { expect, test } from "@playwright/test";

import { browserArgs, findBrowser } from "@/lib/tooling/setup/browser.mjs";

import { makeModel } from "../support/model-api";

const executablePath = await findBrowser();

// A name as a laptop has it in an office: plain http there is no secure context for browsers.
test.use({
  launchOptions: {
    args: [...browserArgs, "--host-resolver-rules=MAP laptop.local 127.0.0.1"],
    ...(executablePath ? { executablePath } : {}),
  },
});

test("a colleague on plain http in the local network joins and writes", async ({
  page,
  request,
  baseURL,
}) => {
  const { modelId, token } = await makeModel(request, { title: "In the office" });
  const office = new URL(baseURL ?? "");
  office.hostname = "laptop.local";

  await page.goto(`${office.origin}/j#${token}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForURL(`${office.origin}/m/${modelId}`);

  const status = await page.evaluate(async (path) => {
    const op = { op: "patch", id: "A1", fields: { title: "Written from a laptop" } };
    const answer = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ clientId: "office", batches: [{ n: 1, ops: [op] }] }),
    });
    return answer.status;
  }, `/api/models/${modelId}/ops`);
  expect(status).toBe(200);
});
