import { expect, test } from "@playwright/test";

import { makeModel } from "../support/model-api";

test("a link joins nobody before the click, and leaves no trace of itself in the address", async ({
  page,
  context,
  request,
}) => {
  const { modelId, token } = await makeModel(request, { title: "Shared with you" });

  await page.goto(`/j#${token}`);

  await expect(page).toHaveTitle("Someone shared a Parapet model");
  expect(new URL(page.url()).hash).toBe("");
  expect(await context.cookies()).toEqual([]);
  await expect(page.getByText("Shared with you")).toBeHidden();

  await page.getByLabel("Your name").fill("Ada");
  await page.getByRole("button", { name: "Join" }).click();

  await page.waitForURL(`/m/${modelId}`);
  expect(await context.cookies()).toMatchObject([
    { name: "parapet", httpOnly: true, sameSite: "Lax" },
  ]);
  const snapshot = await page.request.get(`/api/models/${modelId}/snapshot`);
  expect(await snapshot.json()).toMatchObject({ me: { role: "manage", sessionName: "Ada" } });
});

test("on somebody else's computer the cookie ends with the browser", async ({
  page,
  context,
  request,
}) => {
  const { modelId, token } = await makeModel(request, { title: "Guest" });

  await page.goto(`/j#${token}`);
  await page.getByLabel("Not my computer").check();
  await page.getByRole("button", { name: "Join" }).click();

  await page.waitForURL(`/m/${modelId}`);
  expect(await context.cookies()).toMatchObject([{ name: "parapet-guest", expires: -1 }]);
});

test("a dead link says so, and a link without its end asks for all of it", async ({ page }) => {
  await page.goto("/j#ABCDEFGHJKMN.mistyped");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("status")).toHaveText(
    "Mistyped, expired or withdrawn. Ask the sender for a new one.",
  );
  await expect(page.getByRole("button", { name: "Join" })).toBeHidden();

  await page.goto("/j?");
  await expect(page.getByRole("status")).toContainText("not complete");
});

test("the server that does not answer can be tried again", async ({ page, request }) => {
  const { modelId, token } = await makeModel(request, { title: "Later" });
  await page.goto(`/j#${token}`);
  await page.route("**/api/join", (route) => route.abort());
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("status")).toContainText("does not answer");

  await page.unroute("**/api/join");
  await page.getByRole("button", { name: "Join" }).click();

  await page.waitForURL(`/m/${modelId}`);
});
