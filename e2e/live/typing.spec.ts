import { expect, type Page, test } from "@playwright/test";

import type { BoardPage } from "../pages/board-page";
import { OutlinePage } from "../pages/outline-page";
import { adaAndBob, joined } from "../support/joined";
import { bearer, makeLink, makeModel } from "../support/model-api";

const CARD = "Root on a worker node";

/** Deletes the card for everybody; ends when the page shows it. */
async function deleteCard(board: BoardPage): Promise<void> {
  await board.card(CARD).click();
  await board.page.keyboard.press("Delete");
  await expect(board.card(CARD)).toBeHidden();
}

/** What was typed, where it can be copied from. */
const typedIn = (page: Page) => page.getByRole("textbox", { name: "What was typed" });

const titleOf = (page: Page) => page.getByRole("textbox", { name: "Title", exact: true });

const TYPING: Record<string, (board: BoardPage, text: string) => Promise<void>> = {
  "as a title in the details": async (board, text) => {
    await board.openDetails(CARD);
    await titleOf(board.page).fill(text);
  },
  "as notes": async (board, text) => {
    await board.openDetails(CARD);
    await board.page.getByRole("textbox", { name: "Notes" }).fill(text);
  },
  "as a comment": async (board, text) => {
    await board.openDetails(CARD);
    await board.page.getByRole("textbox", { name: "Add a comment" }).fill(text);
  },
  "as a title on the card": async (board, text) => {
    await board.card(CARD).dblclick();
    await board.card(CARD).getByRole("textbox").fill(text);
  },
  "as a title in the outline": async (board, text) => {
    await board.page.getByRole("link", { name: "Outline" }).click();
    const outline = new OutlinePage(board.page);
    await outline.row(`Attack: ${CARD}`).press("F2");
    await board.page.getByRole("textbox", { name: `Title of ${CARD}` }).fill(text);
  },
};

for (const [where, type] of Object.entries(TYPING)) {
  test(`what is typed ${where} while somebody deletes it can be copied`, async ({
    browser,
    request,
  }) => {
    const { ada, bob } = await adaAndBob({ browser, request });
    await type(bob, "Took long to find");
    await deleteCard(ada);

    await expect(bob.page.getByText("Somebody deleted what you were typing in")).toBeVisible();
    await expect(typedIn(bob.page)).toHaveValue("Took long to find");
  });
}

test("a comment half typed waits where it was begun, also while its card is away", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await adaAndBob({ browser, request });
  const draft = bob.page.getByRole("textbox", { name: "Add a comment" });
  await bob.openDetails(CARD);
  await draft.fill("Is this still");
  await bob.openDetails("Physical access to a server");
  await expect(draft).toHaveValue("");

  await deleteCard(ada);
  await expect(bob.card(CARD)).toBeHidden();
  await ada.undo();
  await bob.openDetails(CARD);
  await expect(draft).toHaveValue("Is this still");
});

test("what is typed while the link is lowered to reading can be copied", async ({
  browser,
  request,
}) => {
  const model = await makeModel(request, { template: "kubernetes-secrets" });
  const link = await makeLink(request, model, "edit");
  const guest = await joined(browser, link.token, "Guest");
  await guest.openDetails(CARD);
  await titleOf(guest.page).fill("Took long to find");
  await request.patch(link.address, { ...bearer(model.token), data: { role: "view" } });

  await expect(guest.page.getByText("You can only read this model now")).toBeVisible();
  await expect(typedIn(guest.page)).toHaveValue("Took long to find");
  await expect(guest.page.getByRole("heading", { name: CARD })).toBeVisible();
});

test("what is typed in a field is taken when its page is closed", async ({ browser, request }) => {
  const { ada, bob } = await adaAndBob({ browser, request });
  await bob.openDetails(CARD);
  await titleOf(bob.page).fill("Typed and closed");
  await bob.page.goto("about:blank");

  await expect(ada.card("Typed and closed")).toBeVisible();
});
