import { expect, test } from "@playwright/test";

test("the start page runs under its own policy and asks no other server for anything", async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
  });

  const response = await page.goto("/");
  await page.waitForLoadState("networkidle");

  expect(response?.headers()["content-security-policy"]).toContain("'strict-dynamic'");
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});
