import { expect, test } from "@playwright/test";

import { StartPage } from "../pages/start-page";

test("a double-click on the empty canvas asks for one of four shapes, and its name is typed at once", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).startBlank("Customer database");

  await board.doubleClickCanvas({ x: 200, y: 500 });
  await expect(board.menu.getByRole("menuitem")).toHaveText([
    /Asset/,
    /Attacker/,
    /Attack/,
    /Defense/,
  ]);
  await board.menuTakesKeys();
  await page.keyboard.press("4");
  await page.keyboard.type("Long passwords");
  await page.keyboard.press("Enter");

  await expect(board.card("Long passwords")).toBeVisible();
  const box = await board.card("Long passwords").boundingBox();
  const canvas = await board.canvas.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo((canvas?.x ?? 0) + 200, -1);

  await board.undo();
  await expect(board.card("New defense")).toBeVisible();
  await board.undo();
  await expect(board.card("New defense")).toBeHidden();
});

test("a line dropped where nothing is makes the connected next thing there, in one gesture", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const cards = await board.cards.count();

  await board.dragFromEdge("Root on a worker node", { x: 60, y: 560 });
  await expect(board.menu.getByRole("menuitem")).toHaveText([/Asset/, /Attacker/, /Defense/]);
  await board.menuTakesKeys();
  await page.keyboard.press("4");
  await page.keyboard.type("Locked nodes");
  await page.keyboard.press("Enter");
  await expect(board.card("Locked nodes")).toBeVisible();
  await expect(board.cards).toHaveCount(cards + 1);
  await page.getByRole("tab", { name: "Details" }).click();
  await expect(page.getByRole("tabpanel")).toContainText("Root on a worker node");

  await board.undo();
  await board.undo();
  await expect(board.cards).toHaveCount(cards);
});

test("a connection that means nothing is explained and not made", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const [from, to] = ["Root on a worker node", "Physical access to a server"];

  const end = await board.middleOf(to);
  await board.dragFromEdge(from, end);

  await expect(page.getByText("These two cannot be connected")).toBeVisible();
  await expect(page.getByText("An attack does not lead to another attack")).toBeVisible();
});

test("cards go by the clipboard into another model with what hangs between them, and say what is missing", async ({
  page,
  context,
}) => {
  const from = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  await from.card("Root on a worker node").click();
  await from.copy();
  const other = await context.newPage();
  const to = await (await StartPage.open(other)).startBlank("Customer database");
  const before = await to.records();

  await to.focusCanvas();
  await to.paste();
  await expect(to.card("Root on a worker node")).toBeVisible();
  await expect(other.getByText(/connections? to what was not copied/)).toBeVisible();
  await expect(to.saveState).toBeVisible();
  expect(await to.records()).not.toEqual(before);

  await to.undo();
  await expect(to.card("Root on a worker node")).toBeHidden();
  await expect(to.saveState).toBeVisible();
  expect(await to.records()).toEqual(before);
});

test("cut and paste brings the same cards back, and duplicate lays a copy beside each", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const cards = await board.cards.count();

  await board.card("Root on a worker node").click();
  await page.keyboard.press("ControlOrMeta+x");
  await expect(board.card("Root on a worker node")).toBeHidden();
  await board.focusCanvas();
  await board.paste();
  await expect(board.card("Root on a worker node")).toBeVisible();
  await expect(board.cards).toHaveCount(cards);

  await page.keyboard.press("ControlOrMeta+d");
  await expect(board.card("Root on a worker node")).toHaveCount(2);
  await board.undo();
  await expect(board.card("Root on a worker node")).toHaveCount(1);
});

test("pasted lines become one card each, cleaned of controls, in one gesture", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const before = await board.records();
  const lines = Array.from({ length: 230 }, (_, n) => `Way ${String(n)} \u0007\u202e in`);

  await board.focusCanvas();
  await board.pasteText(lines.join("\r\n"));
  // Two hundred cards at once take their time on a busy machine.
  await expect(page.getByText("200 attacks added, one for each line")).toBeVisible({
    timeout: 45_000,
  });
  await expect(page.getByText(/30 more lines were left out/)).toBeVisible();
  await expect(board.card("Way 199 in")).toHaveCount(1);
  await expect(board.saveState).toBeVisible();

  await board.undo();
  await expect(board.card("Way 199 in")).toHaveCount(0);
  await expect(board.saveState).toBeVisible();
  expect(await board.records()).toEqual(before);
});

test("data that is no cards is refused in words and changes nothing", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const cards = await board.cards.count();

  await board.focusCanvas();
  await board.pasteText('{"format":"parapet.cards","version":1,"records":[{"kind":"attack"}]}');

  await expect(page.getByText(/neither cards of Parapet nor lines of text/)).toBeVisible();
  await expect(board.cards).toHaveCount(cards);
});

test("the menu of a card opens by keyboard, says why something is off, and gives the focus back", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const card = board.card("Root on a worker node");

  await card.focus();
  await page.keyboard.press("Shift+F10");
  await expect(board.menu.getByRole("menuitem", { name: /Duplicate/ })).toBeVisible();
  await board.menuTakesKeys();
  await page.keyboard.press("Escape");
  await expect(board.menu).toBeHidden();
  await expect(card).toBeFocused();

  await page.keyboard.press("ContextMenu");
  await board.menu.getByRole("menuitem", { name: /Delete/ }).click();
  await expect(card).toBeHidden();
  await board.undo();
  await expect(card).toBeVisible();
});

test("the menu of the canvas adds a card where it was opened", async ({ page }) => {
  const board = await (await StartPage.open(page)).startBlank("Customer database");

  await board.canvas.click({ button: "right", position: { x: 200, y: 500 } });
  await expect(board.menu.getByRole("menuitem", { name: /Redo/ })).toContainText("Nothing to redo");
  await board.menu.getByRole("menuitem", { name: "Add a defense" }).click();
  await page.keyboard.type("Long passwords");
  await page.keyboard.press("Enter");

  const middle = await board.middleOf("Long passwords");
  expect(middle.x).toBeCloseTo(200, -1);
  expect(middle.y).toBeCloseTo(500, -1);
});

test("several cards are selected with Shift and set in one line in one gesture", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const [first, second] = ["Root on a worker node", "Production database password"];
  const before = await board.middleOf(second);

  await board.card(first).click();
  await board.card(second).click({ modifiers: ["Shift"] });
  await expect(page.getByText("2 cards selected")).toBeVisible();
  await page.getByRole("button", { name: "Align middles" }).click();
  await expect
    .poll(async () => (await board.middleOf(second)).y - (await board.middleOf(first)).y)
    .toBeCloseTo(0, 0);

  await board.undo();
  await expect.poll(async () => (await board.middleOf(second)).y).toBeCloseTo(before.y, 0);
});

test("Ctrl+A selects every card, a drag with the selecting switch on selects those it touches", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");

  await board.card("Root on a worker node").click();
  await page.keyboard.press("ControlOrMeta+a");
  await expect(page.getByText("10 cards selected")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("10 cards selected")).toBeHidden();
  await page.keyboard.press("ControlOrMeta+a");
  await expect(page.getByText("10 cards selected")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Select by dragging over the canvas" }).click();
  const from = await board.middleOf("Root on a control-plane node");
  const to = await board.middleOf("Root on a worker node");
  await board.dragOver({ x: from.x - 200, y: from.y - 60 }, to);

  await expect(page.getByText(/^[2-9] cards selected/)).toBeVisible();
});

test("focus mode leaves an attack and what touches it, and Escape shows everything again", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const cards = await board.cards.count();

  await board.card("Root on a control-plane node").click();
  await page.keyboard.press("f");
  const bar = page.getByRole("region", { name: "In focus" });
  await expect(bar).toContainText("Root on a control-plane node");
  await expect(bar).toContainText(/\d+ cards touch it/);
  await expect(board.card("Root on a worker node")).toBeHidden();
  await expect(board.card("Production database password")).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await expect(board.cards).toHaveCount(cards);
  await expect(page.getByRole("button", { name: "Nothing to undo" })).toBeVisible();
});

test("tidying up sets scattered cards in their lanes, in one gesture", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const before = await board.records();
  const asset = board.card("Production database password");
  await board.dragCard("Production database password", { x: 40, y: 400 });
  await board.comesToRest();
  const scattered = await board.middleOf("Production database password");
  await expect(board.saveState).toBeVisible();

  await page.keyboard.press("t");
  await expect(page.getByRole("button", { name: "Undo: tidy up" })).toBeVisible();
  await expect
    .poll(async () => (await board.middleOf("Production database password")).x)
    .toBeGreaterThan(scattered.x + 100);
  await board.comesToRest();
  const attack = await board.card("Root on a worker node").boundingBox();
  expect((await asset.boundingBox())?.x).toBeGreaterThan((attack?.x ?? 0) + (attack?.width ?? 0));

  await board.undo();
  await board.undo();
  await expect(board.saveState).toBeVisible();
  expect(await board.records()).toEqual(before);
});
