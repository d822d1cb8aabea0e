import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

import type { BoardPage } from "../pages/board-page";
import { LibraryPart } from "../pages/library-part";
import { PalettePart } from "../pages/palette-part";
import { StartPage } from "../pages/start-page";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** On the shelf when the model opens: no defense of the first list. */
const SHELVED = "Sealed Secrets";
/** Of the template for build pipelines; its technique is T1552.001. */
const FOREIGN = "Long-lived CI or cloud key found lying about";

async function openBoard(page: Page): Promise<BoardPage> {
  return (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

test("a blocked action is found and says why, and Escape gives the focus back", async ({
  page,
}) => {
  await openBoard(page);
  const undo = page.getByRole("button", { name: "Nothing to undo" });
  await undo.focus();
  const palette = new PalettePart(page);

  await palette.open();
  await palette.type("undo");
  await expect(palette.active).toHaveText(/^Undo\s*Nothing to undo$/);
  await expect(palette.active).toHaveAttribute("aria-disabled", "true");
  await palette.choose();
  await expect(page.getByRole("status").filter({ hasText: "Nothing to undo" })).toBeAttached();

  await page.keyboard.press("Escape");
  await expect(palette.field).toBeHidden();
  await expect(undo).toBeFocused();
});

test("choosing an action does it, and the arrow keys, Home and End walk the list", async ({
  page,
}) => {
  const board = await openBoard(page);
  const before = await board.cards.count();
  const palette = new PalettePart(page);

  await palette.open();
  await page.keyboard.press("End");
  await expect(palette.options.last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(palette.options.nth(1)).toHaveAttribute("aria-selected", "true");

  await palette.type("add attack");
  await expect(palette.active).toContainText("Add an attack");
  await palette.choose();
  await expect(board.cards).toHaveCount(before + 1);
});

test("a search of the board flies to a defense on the shelf, a step and a connection", async ({
  page,
}) => {
  const board = await openBoard(page);
  const palette = new PalettePart(page);
  await expect(board.card(SHELVED)).toHaveCount(0);

  await palette.open();
  await palette.type("sealed");
  await expect(palette.active).toContainText(SHELVED);
  await palette.choose();
  await expect(board.card(SHELVED)).toBeInViewport({ ratio: 1 });
  await expect(board.card(SHELVED)).toBeFocused();

  await palette.open("/");
  await palette.type("A3.1");
  await expect(palette.active).toContainText("A3.1");
  await palette.choose();
  await expect(page.locator('.react-flow__node[data-id^="A3.1"]').first()).toBeFocused();

  await palette.open("Control+f");
  await palette.type("D16-A1");
  await palette.choose();
  const details = page.getByRole("tabpanel", { name: "Details" });
  await expect(details.getByText("How much of it this stops")).toBeVisible();
  await expect(page.locator('.react-flow__node[data-id="D16"]')).toBeFocused();
});

test("on outline and work list a search goes to the row; the palette goes to the screens", async ({
  page,
}) => {
  await openBoard(page);
  const palette = new PalettePart(page);

  await palette.open();
  await palette.type("go outline");
  await palette.choose();
  await page.getByRole("treegrid").waitFor();
  await palette.open();
  await palette.type("d16");
  await palette.choose();
  const row = page.locator('[role="row"]:focus');
  await expect(row).toHaveAttribute("data-row", "defense/D16");

  await page.keyboard.press("g");
  await page.keyboard.press("w");
  await expect(page).toHaveURL(/\/worklist$/);
  await palette.open();
  await palette.type("d08");
  await palette.choose();
  await expect(page.locator("li button[aria-expanded=true]:focus")).toBeInViewport();
});

test("the sheet of shortcuts lists every action that the palette does", async ({ page }) => {
  await openBoard(page);
  const palette = new PalettePart(page);
  await palette.open();
  await palette.options.first().waitFor();
  const rows = await palette.options.allTextContents();
  await page.keyboard.press("Escape");
  await expect(palette.field).toBeHidden();

  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Shortcuts" });
  await sheet.getByRole("term").first().waitFor();
  const labels = await sheet.getByRole("term").allTextContents();

  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows)
    expect(
      labels.some((label) => row.startsWith(label)),
      row,
    ).toBe(true);
  await sheet.getByText("Mac", { exact: true }).click();
  await expect(sheet.getByText("⌘K").first()).toBeVisible();
});

test("the library is searched by technique, yes adds an attack in one gesture, undo takes it back", async ({
  page,
}) => {
  const board = await openBoard(page);
  const library = new LibraryPart(page);
  await page.keyboard.press("l");
  await expect(library.search).toBeFocused();

  await page.keyboard.type("T1552.001");
  await expect(library.entry(FOREIGN)).toBeVisible();
  for (const entry of await library.entries.all()) await expect(entry).toContainText("T1552");
  await expect(library.entry(FOREIGN)).toContainText("starting point");
  await library.answer(FOREIGN, "No").press("Enter");
  await expect(library.answer(FOREIGN, "No")).toHaveAttribute("aria-pressed", "true");

  await library.answer(FOREIGN, "Yes").press("Enter");
  await expect(board.card(FOREIGN)).toBeInViewport();
  await expect(library.entry(FOREIGN)).toContainText("In this model");
  await expect(library.entry(FOREIGN).getByRole("button", { name: /^Show / })).toBeFocused();
  await expect(board.saveState).toBeVisible();

  await page.keyboard.press("Control+z");
  await expect(board.card(FOREIGN)).toHaveCount(0);
  await expect(library.answer(FOREIGN, "Yes")).toBeVisible();
  await expect(library.answer(FOREIGN, "Yes")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(library.panel).toBeHidden();
});

test("the shelf puts the first that matches on the board with Enter", async ({ page }) => {
  const board = await openBoard(page);
  await page.getByRole("button", { name: /^Shelf/ }).press("Enter");
  const field = page.getByRole("searchbox", { name: "Find on the shelf" });
  await expect(field).toBeFocused();

  await page.keyboard.type("sealed");
  await page.keyboard.press("Enter");

  await expect(board.card(SHELVED)).toBeInViewport();
  await expect(board.saveState).toBeVisible();
  await page.reload();
  await expect(board.card(SHELVED)).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("in the palette", async ({ page }) => {
      await openBoard(page);
      const palette = new PalettePart(page);
      await palette.open();
      await palette.type("root");
      await palette.options.first().waitFor();

      expect(await violations(page)).toEqual([]);
    });

    test("in the sheet of shortcuts", async ({ page }) => {
      await openBoard(page);
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Shortcuts" }).waitFor();

      expect(await violations(page)).toEqual([]);
    });

    test("in the library", async ({ page }) => {
      await openBoard(page);
      await page.keyboard.press("l");
      await new LibraryPart(page).entries.first().waitFor();

      expect(await violations(page)).toEqual([]);
    });
  });
}
