import { type APIRequestContext, expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";

import { BoardPage } from "../pages/board-page";
import { JoinPage } from "../pages/join-page";
import { StartPage } from "../pages/start-page";
import { bearer, sameOrigin, tokenOf } from "../support/model-api";

const A3 = "Root on a worker node";
const D08 = "Node authorizer";

test("a slider that is held still before it is let go keeps what it showed", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  await board.openDetails("Root on a worker node");
  const typed = page.getByRole("textbox", { name: "Times a year" });
  const thumb = page
    .getByRole("slider", { name: "How often it would succeed" })
    .locator("xpath=..");
  const box = await thumb.boundingBox();
  if (!box) throw new Error("The slider is not in sight");

  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, y, { steps: 4 });
  await expect(typed).toHaveValue("0.03");
  await page.mouse.up();

  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(typed).not.toHaveValue("0.03");
  await page.getByRole("button", { name: /^Redo/ }).click();
  await expect(typed).toHaveValue("0.03");
});

test("from the template to a changed order, a receipt, a CSV and two links", async ({
  page,
  browser,
  request,
}) => {
  const start = await StartPage.open(page);
  const board = await start.openTemplate("Kubernetes Secrets");
  const { workList } = board;

  await test.step("it opens calm, with the list beside it", async () => {
    await expect(board.cards).toHaveCount(10);
    expect(await workList.rankOf(D08)).toBe(4);
  });

  await test.step("raising A3 by a rung lifts D08, and the row says why", async () => {
    await board.openDetails(A3);
    await page.getByRole("button", { name: "One step up: How often it would succeed" }).click();
    // The row says so for four seconds.
    await Promise.all([
      expect(workList.row(D08)).toContainText(/up 4 to \d because .* rose/),
      board.showWorkList(),
    ]);
    await expect.poll(() => workList.rankOf(D08)).toBeLessThan(4);
    await expect(board.saveState).toBeVisible();
  });

  await test.step("the receipt adds up to the gain", async () => {
    const receipt = await workList.openReceipt(D08);
    await receipt.locator("tfoot td").waitFor();
    const cells = await receipt.locator("tbody tr td:last-child").allInnerTexts();
    const total = amount(await receipt.locator("tfoot td").innerText());

    expect(cells.length).toBeGreaterThan(1);
    expect(cells.map(amount).reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 6);
    await expect(workList.row(D08)).toContainText(
      `$${Math.round(total).toLocaleString("en-US")}/yr`,
    );
  });

  await test.step("the CSV for Jira has the rows in the order of the screen", async () => {
    const rows: Record<string, string>[] = parse(await workList.download("Jira"), {
      columns: true,
      bom: true,
    });

    const titles = await workList.titles();
    expect(rows.map((row) => row["Summary"]?.replace(/^\[\w+\] /, ""))).toEqual(titles);
    expect(rows[0]).toMatchObject({ Priority: "Highest" });
  });

  const share = await board.share();
  const viewUrl = await share.makeLink("Can view", "readers");
  const editUrl = await share.makeLink("Can edit", "team");
  await share.close();

  await test.step("a view link opens the same model and cannot write, by no way", async () => {
    const context = await browser.newContext();
    const reader = await (await JoinPage.open(await context.newPage(), viewUrl)).join();

    expect(new URL(reader.page.url()).hash).toBe("");
    await expect(reader.page.getByText("Read-only")).toBeVisible();
    await expect(reader.shareButton).toBeHidden();
    await expect(
      reader.page.getByRole("button", { name: "Add an attack", exact: true }),
    ).toBeHidden();
    expect(await postTitle(context.request, reader.modelId)).toBe(403);
    const byToken = await request.post(`/api/models/${reader.modelId}/ops`, {
      ...bearer(tokenOf(viewUrl)),
      data: renaming("by a reader's program"),
    });
    expect(byToken.status()).toBe(403);
    await context.close();
  });

  await test.step("an edit link can, and the change is there after a reload", async () => {
    const context = await browser.newContext();
    const editor = await (await JoinPage.open(await context.newPage(), editUrl)).join();
    await editor.openDetails(A3);
    const title = editor.page.getByRole("textbox", { name: "Title", exact: true });
    await title.fill("Root on any worker");
    await title.press("Enter");
    await expect(editor.saveState).toBeVisible();
    await context.close();

    await page.reload();
    await expect((await BoardPage.arrive(page)).card("Root on any worker")).toBeVisible();
  });
});

function amount(text: string): number {
  return Number(text.replaceAll("−", "-").replaceAll(/[^\d.-]/g, ""));
}

function renaming(title: string) {
  const ops = [{ op: "patch", id: "model", fields: { title } }];
  return { clientId: "elsewhere", batches: [{ n: 1, ops }] };
}

/** Writes with the session's cookie, as a page of ours would. */
async function postTitle(request: APIRequestContext, modelId: string): Promise<number> {
  const answer = await request.post(`/api/models/${modelId}/ops`, {
    ...sameOrigin(test.info().project.use.baseURL),
    data: renaming("by a reader"),
  });
  return answer.status();
}
