import { writeFile } from "node:fs/promises";

import { expect, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { StartPage } from "../pages/start-page";

test("what one tab saves, another tab of the same model shows after a reload", async ({
  page,
  context,
}) => {
  const first = await (await StartPage.open(page)).startBlank("Customer database");
  const second = await BoardPage.open(await context.newPage(), first.modelId);

  await first.page.getByRole("button", { name: "Add an attack", exact: true }).click();
  await expect(first.saveState).toBeVisible();
  await second.page.reload();

  await expect((await BoardPage.arrive(second.page)).card("New attack")).toBeVisible();
});

test("undo takes a change back, redo brings it again, also in the database", async ({ page }) => {
  const board = await (await StartPage.open(page)).startBlank("Customer database");
  const before = await board.cards.count();

  await page.getByRole("button", { name: "Add a defense" }).click();
  await expect(board.cards).toHaveCount(before + 1);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(board.cards).toHaveCount(before);
  await page.getByRole("button", { name: /^Redo/ }).click();
  await expect(board.cards).toHaveCount(before + 1);

  await expect(board.saveState).toBeVisible();
  await page.reload();
  await expect((await BoardPage.arrive(page)).card("New defense")).toBeVisible();
});

test("deleting an attack of the template and undoing it brings back all that hung on it", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const records = async () => {
    const answer = await page.request.get(`/api/models/${board.modelId}`);
    return answer.text();
  };
  const before = await records();

  await board.card("Root on a worker node").click();
  await page.keyboard.press("Delete");
  await expect(board.card("Root on a worker node")).toBeHidden();
  await expect(board.saveState).toBeVisible();
  expect(await records()).not.toBe(before);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(board.card("Root on a worker node")).toBeVisible();
  await expect(board.saveState).toBeVisible();

  expect(sortedIds(await records())).toBe(sortedIds(before));
});

test("says that a change is kept here while the server cannot be reached, and saves it after", async ({
  page,
  context,
}) => {
  await (await StartPage.open(page)).startBlank("Customer database");
  // Parts of the page that are on their way when the network goes would be missing.
  await page.reload({ waitUntil: "networkidle" });
  const board = await BoardPage.arrive(page);

  await context.setOffline(true);
  await page.getByRole("button", { name: "Add an attack", exact: true }).click();
  await expect(page.getByText("Offline: 1 change kept on this device")).toBeVisible();
  await context.setOffline(false);
  await expect(board.saveState).toBeVisible({ timeout: 20_000 });

  await page.reload();
  await expect((await BoardPage.arrive(page)).card("New attack")).toBeVisible();
});

test("a file dropped on a model by mistake does not take its place, and is told in words", async ({
  page,
}, testInfo) => {
  const board = await (await StartPage.open(page)).startBlank("Customer database");
  await expect(board.saveState).toBeVisible();
  const [url, before] = [page.url(), await board.records()];
  const file = testInfo.outputPath("notes.txt");
  await writeFile(file, "no model");
  await page.evaluate(() => {
    addEventListener("drop", ({ defaultPrevented }) => {
      document.body.dataset["browserOpensIt"] = String(!defaultPrevented);
    });
  });

  await board.dropFile(file);
  await expect(page.locator("body")).toHaveAttribute("data-browser-opens-it", "false");
  await expect(page.getByText("A model takes no files")).toBeVisible();
  await expect(board.card("Future unexpected attack")).toBeVisible();
  expect(page.url()).toBe(url);
  expect(await board.records()).toEqual(before);
});

/** Lists of ids have no order that means anything; undo may restore another. */
function sortedIds(file: string): string {
  return file.replaceAll(
    /Ids": \[([^\]]*)\]/g,
    (_, ids: string) =>
      `Ids": ${ids
        .split(",")
        .map((id) => id.trim())
        .sort()
        .join()}`,
  );
}
