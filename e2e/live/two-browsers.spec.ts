import { expect, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { OutlinePage } from "../pages/outline-page";
import { joined } from "../support/joined";
import { bearer, makeLink, makeModel } from "../support/model-api";

test("what one browser does is seen in the other without a reload, both ways", async ({
  browser,
  request,
}) => {
  const { token } = await makeModel(request, { title: "Live" });
  const [ada, bob] = [await joined(browser, token, "Ada"), await joined(browser, token, "Bob")];

  await ada.page.getByRole("button", { name: "Add an attack", exact: true }).click();
  await expect(bob.card("New attack")).toBeVisible();

  await bob.page.getByRole("button", { name: "Add a defense", exact: true }).click();
  await expect(ada.card("New defense")).toBeVisible();
  await ada.page.getByRole("button", { name: /^Undo/ }).click();

  await expect(bob.card("New attack")).toBeHidden();
  await expect(bob.card("New defense")).toBeVisible();
});

test("a change by a program reaches an open page, and one that was away catches up", async ({
  browser,
  request,
}) => {
  const { modelId, token } = await makeModel(request, { title: "Live" });
  const ada = await joined(browser, token, "Ada");
  const put = (n: number, title: string) =>
    request.post(`/api/models/${modelId}/ops`, {
      ...bearer(token),
      data: {
        clientId: "program",
        batches: [
          { n, ops: [{ op: "put", kind: "attack", id: `A${String(n)}`, fields: { title } }] },
        ],
      },
    });

  // Parts of the page that are on their way when the network goes would be missing.
  await ada.page.reload({ waitUntil: "networkidle" });
  await put(1, "While there");
  await expect(ada.card("While there")).toBeVisible();
  await ada.page.context().setOffline(true);
  await put(2, "While away");
  await ada.page.context().setOffline(false);

  await expect(ada.card("While away")).toBeVisible();
});

test("where sockets cannot be had, changes are saved and seen all the same", async ({
  browser,
  request,
}) => {
  const { token } = await makeModel(request, { title: "Live" });
  const context = await browser.newContext();
  await context.routeWebSocket(/\/rt\/v1$/, (socket) => socket.close());
  const page = await context.newPage();
  await page.goto(`/j#${token}`);
  await page.getByRole("button", { name: "Join" }).click();
  const cut = await BoardPage.arrive(page);
  const bob = await joined(browser, token, "Bob");

  await page.getByRole("button", { name: "Add an attack", exact: true }).click();
  await expect(cut.saveState).toBeVisible();
  await expect(bob.card("New attack")).toBeVisible();
  await bob.page.getByRole("button", { name: "Add a defense", exact: true }).click();

  // Asked for again and again, at longer and longer intervals.
  await expect(cut.card("New defense")).toBeVisible({ timeout: 40_000 });
});

test("a link that is withdrawn ends the page's rights at once, and says so", async ({
  browser,
  request,
}) => {
  const model = await makeModel(request, { title: "Live" });
  const link = await makeLink(request, model, "edit");
  const guest = await joined(browser, link.token, "Guest");
  await request.delete(link.address, bearer(model.token));

  await expect(guest.page.getByText("You can no longer change this model")).toBeVisible();
});

test("the Tab key leads into the outline also after somebody deleted the row one stood on", async ({
  browser,
  request,
}) => {
  const { modelId, token } = await makeModel(request, { title: "Live" });
  const [ada, bob] = [await joined(browser, token, "Ada"), await joined(browser, token, "Bob")];
  await ada.page.getByRole("button", { name: "Add a defense", exact: true }).click();
  await ada.page.getByRole("button", { name: "Add an attack", exact: true }).click();
  const outline = await OutlinePage.open(bob.page, modelId);
  await outline.row("Attack: New attack").focus();

  await ada.undo();
  await expect(outline.row("Attack: New attack")).toBeHidden();
  const reached = outline.grid.locator("[role=row][tabindex='0']");
  await expect(reached).toHaveCount(1);
  await expect(reached).toHaveAccessibleName("Attack: Future unexpected attack");
});
