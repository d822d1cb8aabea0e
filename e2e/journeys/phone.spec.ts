import { expect, type Page, test } from "@playwright/test";

import { PhoneBoardPage } from "../pages/phone-board-page";
import { StartPage } from "../pages/start-page";
import { smallTargets } from "../support/targets";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const ATTACK = "Root on a worker node";

async function openTemplate(page: Page): Promise<PhoneBoardPage> {
  const start = await StartPage.open(page);
  await start.templateButton("Kubernetes Secrets").click();
  return PhoneBoardPage.arrive(page);
}

test("a phone reads the board in four tabs and fetches the canvas only for the map", async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on("response", (answer) => {
    // What comes later than the test ends has no text.
    if (answer.url().endsWith(".js")) scripts.push(answer.text().catch(() => ""));
  });
  const hasCanvas = async () =>
    (await Promise.all(scripts)).some((text) => text.includes("react-flow__pane"));
  const board = await openTemplate(page);

  await expect(board.panel).toContainText("$24,169");
  await expect(board.row("Remove operators, sidecars and secret tools")).toBeVisible();
  await board.turnTo("Attacks");
  await expect(board.row(ATTACK)).toBeVisible();
  await board.turnTo("Defenses");
  await expect(board.row("Pod Security Admission")).toBeVisible();
  await board.turnTo("List");
  await expect(board.workList.rows.first()).toBeVisible();
  expect(await hasCanvas()).toBe(false);

  await board.turnTo("Now");
  await board.viewMap();
  expect(await hasCanvas()).toBe(true);
});

test("an estimate is changed in the sheet, and the numbers behind it follow", async ({ page }) => {
  const board = await openTemplate(page);
  await board.turnTo("Attacks");
  const first = board.panel.getByRole("listitem").first();
  await expect(first).toContainText("Malicious process on the same node");

  await board.openDetails(ATTACK);
  await board.sheet.getByRole("textbox", { name: "Times a year" }).fill("0.5");
  await board.sheet.getByRole("textbox", { name: "Times a year" }).press("Enter");
  await board.closeSheet();

  await expect(first).toContainText(ATTACK);
  await expect(board.row(ATTACK)).toBeFocused();
  await expect(board.saveState).toBeAttached();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(first).toContainText("Malicious process on the same node");
});

test("an attack is added, and named in the sheet", async ({ page }) => {
  const board = await openTemplate(page);
  await board.turnTo("Attacks");

  await page.getByRole("button", { name: "Add an attack" }).click();
  await expect(board.sheet.getByLabel("Title")).toBeFocused();
  await page.keyboard.type("Read the backup");
  await board.closeSheet();

  await expect(board.row("Read the backup")).toBeVisible();
});

test("the map is only looked at: nothing moves, nothing is deleted, a tap opens details", async ({
  page,
}) => {
  const board = await openTemplate(page);
  await board.viewMap();
  const card = page.locator(".react-flow__node").filter({ hasText: ATTACK });
  await card.click();
  await expect(board.sheet).toBeVisible();
  await board.closeSheet();

  await card.focus();
  await page.keyboard.press("Delete");
  await page.keyboard.press("ArrowRight");
  const box = await card.boundingBox();
  if (!box) throw new Error("the card has no place");
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 60, { steps: 4 });
  await page.mouse.up();

  await expect(card).toBeVisible();
  await expect(page.getByRole("button", { name: /^(Undo|Nothing to undo)/ })).toBeDisabled();
  await page.getByRole("button", { name: "Close the map" }).click();
  await expect(board.panel).toContainText("$24,169");
});

test("from a row of the list on its own page a phone comes to the details", async ({ page }) => {
  const board = await openTemplate(page);
  await page.getByRole("link", { name: "Work list" }).click();
  await board.workList.openReceipt("Pod Security Admission");

  await board.workList
    .row("Pod Security Admission")
    .getByRole("button", { name: "Show on the board" })
    .click();

  await expect(board.sheet.getByLabel("Title")).toHaveValue(/^Pod Security Admission/);
});

test("every target of the phone's board is large enough for a finger", async ({ page }) => {
  const board = await openTemplate(page);
  for (const tab of ["Now", "Attacks", "Defenses", "List"] as const) {
    await board.turnTo(tab);
    await board.panel.getByRole("button").first().waitFor();
    expect.soft(await smallTargets(page, 44), tab).toEqual([]);
  }
  await board.turnTo("Attacks");
  await board.openDetails(ATTACK);
  expect.soft(await smallTargets(page, 44), "details").toEqual([]);
});
