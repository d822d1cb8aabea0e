import { expect, type Page, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { StartPage } from "../pages/start-page";

const AWAY = "Not on this device yet";

/** A board that lost its connection before anything of it was used. */
async function openAndLose(page: Page): Promise<BoardPage> {
  const { modelId } = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const board = await BoardPage.open(page, modelId);
  // What tells things comes with the first key, and has told one when it is there.
  await page.keyboard.press("Shift");
  await board.pasteText("");
  const told = page.getByText("The clipboard holds no text to make cards of.");
  await told.waitFor();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(told).toBeHidden();
  await page.context().setOffline(true);
  return board;
}

test("a menu that was never opened says that it is away, and opens when the connection is back", async ({
  page,
}) => {
  await openAndLose(page);
  await page.getByRole("button", { name: "Download" }).click();
  await expect(page.getByText(AWAY)).toBeVisible();
  await expect(page.getByRole("menu")).toBeHidden();

  await page.context().setOffline(false);
  await expect(page.getByRole("menuitem", { name: "Spreadsheet" })).toBeVisible();
  await expect(page.getByText(AWAY)).toBeHidden();
});

test("cards are changed and undone although no part comes", async ({ page }) => {
  const board = await openAndLose(page);
  await board.shareButton.click();
  await expect(page.getByText(AWAY)).toBeVisible();
  await page.getByRole("button", { name: "Close", exact: true }).click();

  await page.getByRole("button", { name: "Add an attack", exact: true }).click();
  await expect(board.card("New attack")).toBeVisible();
  await board.undo();
  await expect(board.card("New attack")).toBeHidden();
});
