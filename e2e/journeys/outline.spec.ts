import { expect, test } from "@playwright/test";

import { OutlinePage } from "../pages/outline-page";
import { PalettePart } from "../pages/palette-part";
import { StartPage } from "../pages/start-page";

const TITLE = "Customer database";
const ASSETS = "Assets and what must not happen";

test("the keys of a row add, rename, connect and delete, and every one can be undone", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).startBlank(TITLE);
  const outline = await OutlinePage.open(page, board.modelId);
  const press = (...keys: readonly string[]) =>
    keys.reduce(async (before, key) => {
      await before;
      await page.keyboard.press(key);
    }, Promise.resolve());

  await outline.addFirst(ASSETS, "Ledger");
  await expect(outline.row("Asset: Ledger")).toBeFocused();
  await press("Enter");
  await page.keyboard.type("Backups");
  await press("Enter", "Escape");
  await expect(outline.row("Asset: Backups")).toBeFocused();

  await press("F2", "ControlOrMeta+a");
  await page.keyboard.type("Tapes");
  await press("Enter");
  await expect(outline.row("Asset: Tapes")).toBeFocused();

  await press("c");
  await expect(page.getByRole("dialog", { name: "Connect with" })).toBeVisible();
  await press("Escape");
  await expect(outline.row("Asset: Tapes")).toBeFocused();

  await press("Delete");
  await expect(outline.row("Asset: Tapes")).toHaveCount(0);
  await press("ControlOrMeta+z");
  await expect(outline.row("Asset: Tapes")).toBeVisible();
});

test("menu and palette offer the same actions of a row, and the palette says which do not fit", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).startBlank(TITLE);
  const outline = await OutlinePage.open(page, board.modelId);

  await outline.addFirst(ASSETS, "Database");
  await outline.openMenu("Database");
  await expect(outline.menu.getByRole("menuitem")).toHaveText([
    /^Add a row below\s*Enter$/,
    /^Add inside the row/,
    /^Rename\s*F2$/,
    /^Connect the row\s*C$/,
    "Open the details",
    /^Delete/,
  ]);
  await outline.menu.getByRole("menuitem", { name: "Rename" }).click();
  await outline.typeTitle("Ledger");
  await expect(outline.row("Asset: Ledger")).toBeFocused();

  const palette = new PalettePart(page);
  await palette.open();
  await palette.type("move the row in");
  await expect(palette.active).toContainText("The row with the focus has nothing of the kind");
  await page.keyboard.press("ControlOrMeta+a");
  await palette.type("add a row below");
  await palette.choose();
  await outline.typeTitle("Archive");
  await expect(outline.row("Asset: Archive")).toBeVisible();
});

test("of very many pasted lines it takes two hundred, without what no title can hold", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).startBlank(TITLE);
  const outline = await OutlinePage.open(page, board.modelId);
  await outline.row("Attackers").focus();

  const lines = Array.from({ length: 230 }, (_, index) => `Thief\u0007 ${String(index)}\u202e`);
  await outline.pasteText(lines.join("\r\n"));

  await expect(page.getByRole("status").filter({ hasText: "Added 200 lines." })).toContainText(
    "30",
  );
  await expect(outline.row("Attacker: Thief 0")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(outline.row("Attacker: Thief 0")).toHaveCount(0);
});
