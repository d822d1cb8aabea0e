import { expect, type Page, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { JoinPage } from "../pages/join-page";
import { StartPage } from "../pages/start-page";

const thread = (page: Page, name: string) => page.getByRole("region", { name });

async function comment(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Add a comment" }).fill(text);
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: text })).toBeVisible();
}

test("a comment is new to somebody else until they look, and is resolved and deleted by who may", async ({
  page,
  browser,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const dialog = await board.share();
  const url = await dialog.makeLink("Can edit", "Colleague");
  await dialog.close();
  const context = await browser.newContext();
  const joining = await JoinPage.open(await context.newPage(), url);
  await joining.page.getByLabel("Your name").fill("Grace");
  const colleague = await joining.join();

  await board.openDetails("Root on a worker node");
  await comment(page, "Is once in 58 years not too calm?");
  await expect(board.saveState).toBeVisible();
  await expect(
    board.card("Root on a worker node").getByText("1 open comment", { exact: true }),
  ).toBeAttached();

  await colleague.page.reload();
  const there = await BoardPage.arrive(colleague.page);
  await expect(
    there.card("Root on a worker node").getByText("1 open comment, 1 new"),
  ).toBeAttached();
  await colleague.page.getByRole("button", { name: "Comments: 1 open, 1 new" }).click();
  await colleague.page
    .getByRole("dialog", { name: "Comments" })
    .getByRole("button", { name: /Is once in 58 years/ })
    .click();
  await expect(thread(colleague.page, "1 comment")).toBeVisible();
  await expect(
    colleague.page.getByRole("button", { name: "Comments: 1 open", exact: true }),
  ).toBeVisible();
  await expect(colleague.page.getByRole("button", { name: "Delete this comment" })).toBeHidden();
  await comment(colleague.page, "The attack report says so.");
  await thread(colleague.page, "2 comments")
    .getByRole("listitem")
    .filter({ hasText: "Is once in 58 years" })
    .getByRole("button", { name: "Resolve this comment" })
    .click();
  await expect(there.saveState).toBeVisible();

  await page.reload();
  const back = await BoardPage.arrive(page);
  await back.openDetails("Root on a worker node");
  const lines = thread(page, "2 comments").getByRole("listitem");
  await expect(lines.nth(0)).toContainText("Resolved");
  await expect(lines.nth(0)).toContainText("You");
  await expect(lines.nth(1)).toContainText("Grace");
  await lines.nth(0).getByRole("button", { name: "Delete this comment" }).click();
  await expect(thread(page, "1 comment")).toBeVisible();
  await page.getByRole("button", { name: "Undo: delete a comment" }).click();
  await expect(thread(page, "2 comments")).toBeVisible();
  await context.close();
});

test("a reader sees no comments", async ({ page, browser }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  await board.openDetails("Root on a worker node");
  await comment(page, "Between us");
  await expect(board.saveState).toBeVisible();
  const dialog = await board.share();
  const url = await dialog.makeLink("Can view", "Reader");
  const context = await browser.newContext();
  const reader = await (await JoinPage.open(await context.newPage(), url)).join();

  await reader.openDetails("Root on a worker node");

  await expect(reader.page.getByRole("heading", { name: "Root on a worker node" })).toBeVisible();
  await expect(reader.page.getByText("Between us")).toBeHidden();
  await expect(reader.page.getByRole("button", { name: /^Comments/ })).toBeHidden();
  await context.close();
});
