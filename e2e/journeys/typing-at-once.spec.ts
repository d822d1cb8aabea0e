import { expect, test } from "@playwright/test";

import { settled } from "@/lib/tooling/screens/settled";

import { GuidePage } from "../pages/guide-page";
import { OutlinePage } from "../pages/outline-page";
import { PalettePart } from "../pages/palette-part";
import { StartPage } from "../pages/start-page";
import { slowFrames } from "../support/slow-frames";

/** Each of its letters, typed at once, would do something else on a board or on a row. */
const TITLE = "Two cows at front gate 24";
const CARD = "Root on a worker node";

for (const [wish, row] of [
  ["rename", `Attack: ${TITLE}`],
  ["add a row below", `Attack: ${TITLE}`],
  ["add inside the row", `Step: ${TITLE}`],
] as const) {
  test(`in the outline, "${wish}" of the palette takes the very next keys as the title`, async ({
    page,
  }) => {
    const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
    const outline = await OutlinePage.open(page, board.modelId);
    const palette = new PalettePart(page);
    await outline.row(`Attack: ${CARD}`).focus();
    await palette.open();
    await palette.type(wish);
    await slowFrames(page);

    await palette.choose();
    await outline.typeTitle(TITLE);

    await expect(outline.row(row)).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}

test("the palette takes the very next keys, and gives the focus back to where it was", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const palette = new PalettePart(page);
  const card = board.card(CARD);
  await card.click();
  // It comes with the first touch.
  await palette.open();
  await page.keyboard.press("Escape");
  await expect(card).toBeFocused();
  await slowFrames(page);

  await page.keyboard.press("Control+k");
  await page.keyboard.type(CARD);
  await expect(palette.field).toHaveValue(CARD);
  await page.keyboard.press("Escape");
  await expect(card).toBeFocused();
});

test("in the outline, a new card of the palette takes the very next keys as the title", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const outline = await OutlinePage.open(page, board.modelId);
  const palette = new PalettePart(page);
  // Its field is a part of the app that comes with what is selected.
  await settled(page, () => outline.row(`Attack: ${CARD}`).focus());
  await palette.open();
  await palette.type("add an attack");
  await slowFrames(page);

  await palette.choose();
  await outline.typeTitle(TITLE);

  await expect(outline.row(`Attack: ${TITLE}`)).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a new row below very many is typed at once too", async ({ page }) => {
  const board = await (await StartPage.open(page)).startBlank("Customer database");
  const outline = await OutlinePage.open(page, board.modelId);
  await outline.row("Attackers").focus();
  await outline.pasteText(Array.from({ length: 90 }, (_, n) => `Thief ${String(n)}`).join("\n"));
  await expect(outline.row("Attacker: Thief 0")).toBeFocused();
  await page.keyboard.press("Home");
  await outline.row("Attackers").focus();

  // Not even the scrolling that brings the new row into sight comes before the next key.
  const isInField = await outline.row("Attackers").evaluate((row) => {
    row.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    return Promise.resolve().then(() => document.activeElement?.matches("input") ?? false);
  });
  expect(isInField).toBe(true);
  await outline.typeTitle(TITLE);

  await expect(outline.row(`Attacker: ${TITLE}`)).toBeVisible();
});

for (const [wish, name] of [
  ["rename", "a card"],
  ["frame", "a new frame"],
] as const) {
  test(`on the board, the title of ${name} is typed as soon as the palette is gone`, async ({
    page,
  }) => {
    const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
    const palette = new PalettePart(page);
    await settled(page, () => board.card(CARD).click());
    await palette.open();
    await palette.type(wish);
    await slowFrames(page);

    await palette.choose();
    await page.keyboard.type(TITLE);
    await page.keyboard.press("Enter");

    await expect(board.card(TITLE)).toHaveCount(1);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}

test("in the guide, the next question takes the very next keys after an answer", async ({
  page,
}) => {
  await (await StartPage.open(page)).startBlank("Customer database");
  const guide = await GuidePage.open(page);
  await expect(guide.question("What exactly do you want to protect?")).toBeVisible();
  await guide.type("Password of the customer database");

  // The address changes a while later, and the field of the next question has the focus before.
  const next = await page
    .getByRole("main")
    .locator("form")
    .evaluate((form: HTMLFormElement) => {
      form.requestSubmit();
      return Promise.resolve().then(() => {
        const field = document.activeElement;
        return field instanceof HTMLInputElement && field.isConnected && !form.contains(field);
      });
    });
  expect(next).toBe(true);
  await guide.type("copy every customer");
  await guide.press("Enter");

  await expect(guide.question("What would one such incident cost you?")).toBeVisible();
  await page.goBack();
  await expect(guide.question(/^What must nobody do/)).toBeVisible();
  await expect(page.getByLabel(/^Somebody obtains it/)).toHaveValue("copy every customer");
  await page.goForward();
  await expect(guide.question("What would one such incident cost you?")).toBeVisible();
});
