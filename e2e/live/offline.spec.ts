import { expect, type Page, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { StartPage } from "../pages/start-page";

const addAttack = (page: Page) =>
  page.getByRole("button", { name: "Add an attack", exact: true }).click();

async function retitle(board: BoardPage, from: string, to: string): Promise<void> {
  await board.openDetails(from);
  const title = board.page.getByRole("textbox", { name: "Title", exact: true });
  await title.fill(to);
  await title.press("Enter");
  await expect(board.card(to)).toBeVisible();
}

/**
 * Takes the network away from a board with an attack. Its details have been open before: parts of the
 * app that a page has not yet had wait for the network, and whoever has just begun may miss some.
 */
async function goOffline(board: BoardPage): Promise<void> {
  await board.openDetails("New attack");
  await expect(board.page.getByRole("textbox", { name: "Title", exact: true })).toBeVisible();
  await board.page.context().setOffline(true);
}

/** A page without a live connection: what it does goes by HTTP, and stops where that does. */
async function withoutSocket(page: Page): Promise<void> {
  await page.route("**/api/rt-ticket", (route) => route.abort());
}

/** Two pages of a model with one attack, of which the first is cut off from the server. */
async function meetOffline(page: Page): Promise<{ mine: BoardPage; theirs: BoardPage }> {
  await withoutSocket(page);
  const mine = await (await StartPage.open(page)).startBlank("Customer database");
  await addAttack(page);
  await expect(mine.saveState).toBeVisible();
  const theirs = await BoardPage.open(await page.context().newPage(), mine.modelId);
  await page.route("**/api/models/**", (route) => route.abort());
  return { mine, theirs };
}

/** Keeps the outbox from writing, as a busy disk would, until the answer is called. */
async function holdStorage(page: Page): Promise<() => Promise<void>> {
  const hold = await page.evaluateHandle(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open("parapet-outbox");
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error("no outbox"));
    });
    const state = { isHeld: true };
    await new Promise<void>((resolve) => {
      // A transaction lasts for as long as it is asked something.
      const store = database.transaction("batches", "readwrite").objectStore("batches");
      const askAgain = () => {
        store.count().onsuccess = () => {
          resolve();
          if (state.isHeld) askAgain();
          else database.close();
        };
      };
      askAgain();
    });
    return state;
  });
  return () =>
    hold.evaluate((state) => {
      state.isHeld = false;
    });
}

test("what was done offline outlives its page, and is sent and told by the next one", async ({
  page,
  context,
}) => {
  const board = await (await StartPage.open(page)).startBlank("Customer database");
  await addAttack(page);
  await expect(board.saveState).toBeVisible();
  const { modelId } = board;

  await goOffline(board);
  await retitle(board, "New attack", "Typed on a train");
  await addAttack(page);
  await expect(page.getByText("Offline: 2 changes kept on this device")).toBeVisible();
  await page.close();
  await context.setOffline(false);

  const next = await BoardPage.open(await context.newPage(), modelId);
  await expect(next.card("Typed on a train")).toBeVisible();
  await expect(next.card("New attack")).toBeVisible();
  await expect(next.page.getByText("Merged 2 changes")).toBeVisible();
  await expect(next.saveState).toBeVisible();

  const file = await next.page.request.get(`/api/models/${modelId}`);
  expect(await file.text()).toContain("Typed on a train");
  await next.page.reload();
  await expect((await BoardPage.arrive(next.page)).card("Typed on a train")).toBeVisible();
  await expect(next.page.getByText("Merged 2 changes")).toBeHidden();
});

test("a change is not said to be kept on this device before it is written there", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).startBlank("Customer database");
  await addAttack(page);
  await expect(board.saveState).toBeVisible();
  await goOffline(board);
  await retitle(board, "New attack", "Typed on a train");
  await expect(page.getByText("Offline: 1 change kept on this device")).toBeVisible();

  const release = await holdStorage(page);
  await addAttack(page);
  await expect(board.card("New attack")).toBeVisible();
  await expect(page.getByText("Offline: 1 change kept on this device")).toBeVisible();
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();

  await release();
  await expect(page.getByText("Offline: 2 changes kept on this device")).toBeVisible();
});

test("an offline change of what somebody else changed stands, and shows what they had written", async ({
  page,
}) => {
  const { mine, theirs } = await meetOffline(page);
  await retitle(mine, "New attack", "Mine, typed offline");
  await expect(page.getByText("Offline: 1 change kept on this device")).toBeVisible();
  await retitle(theirs, "New attack", "Theirs, typed meanwhile");
  await expect(theirs.saveState).toBeVisible();
  await page.unroute("**/api/models/**");

  await expect(page.getByText("Merged 1 change, 1 needs a look")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Look at them" }).click();
  const report = page.getByRole("dialog", { name: "What became of your offline changes" });
  await expect(report.getByRole("textbox", { name: "Their text" })).toHaveValue(
    "Theirs, typed meanwhile",
  );
  await expect(report.getByText("Yours: Mine, typed offline")).toBeVisible();
  await report.getByRole("button", { name: "Done" }).click();
  await expect(mine.card("Mine, typed offline")).toBeVisible();
});

test("a text for something that somebody deleted meanwhile is kept to be copied", async ({
  page,
}) => {
  const { mine, theirs } = await meetOffline(page);
  await retitle(mine, "New attack", "A title that took long to find");
  await theirs.card("New attack").click();
  await theirs.page.keyboard.press("Delete");
  await expect(theirs.saveState).toBeVisible();
  await page.unroute("**/api/models/**");

  await page.getByRole("button", { name: "Look at them" }).click({ timeout: 30_000 });
  const report = page.getByRole("dialog", { name: "What became of your offline changes" });
  await expect(report.getByText("Somebody deleted it in the meantime.")).toBeVisible();
  await expect(report.getByRole("textbox", { name: "What you typed" })).toHaveValue(
    "A title that took long to find",
  );
});

test("a closed tab's changes are sent by one of the tabs that stay open", async ({
  page,
  context,
}) => {
  await (await StartPage.open(page)).startBlank("Customer database");
  // Parts of a page that are on their way when the network goes would be missing.
  await page.reload({ waitUntil: "networkidle" });
  const first = await BoardPage.arrive(page);
  const other = await context.newPage();
  await other.goto(`/m/${first.modelId}`, { waitUntil: "networkidle" });
  const second = await BoardPage.arrive(other);
  await context.setOffline(true);
  await addAttack(page);
  await expect(page.getByText("Offline: 1 change kept on this device")).toBeVisible();
  await page.close();
  await context.setOffline(false);

  await expect(second.card("New attack")).toBeVisible({ timeout: 45_000 });
  await expect(second.saveState).toBeVisible();
  const file = await second.page.request.get(`/api/models/${second.modelId}`);
  expect((await file.text()).match(/New attack/g)).toHaveLength(1);
});

test("changes of a model that is gone can be kept as a copy", async ({ page }) => {
  // With a connection the page would know at once, and let nobody type into it.
  await withoutSocket(page);
  const board = await (await StartPage.open(page)).startBlank("Customer database");
  await addAttack(page);
  await expect(board.saveState).toBeVisible();
  const gone = await page.request.delete(`/api/models/${board.modelId}`, {
    headers: { Origin: new URL(page.url()).origin, "Sec-Fetch-Site": "same-origin" },
  });
  expect(gone.ok()).toBe(true);

  await board.openDetails("New attack");
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  await title.fill("The last thing I typed");
  await title.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Keep your changes?" });
  await dialog.getByRole("button", { name: "Keep my changes as a copy" }).click();
  await dialog.getByRole("link", { name: "Open the copy" }).click();

  const copy = await BoardPage.arrive(page);
  await expect(page.getByRole("heading", { name: "Customer database (my copy)" })).toBeAttached();
  await expect(copy.card("The last thing I typed")).toBeVisible();
});
