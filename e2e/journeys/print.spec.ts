import { expect, type Locator, type Page, test } from "@playwright/test";

import type { BoardPage } from "../pages/board-page";
import { ComparePage } from "../pages/compare-page";
import { OutlinePage } from "../pages/outline-page";
import { StartPage } from "../pages/start-page";
import { lookAsPrinted, printedPages } from "../support/print";

/** What a landscape page of A4 leaves between its margins, in CSS pixels. */
const WIDE_PAPER = { width: 1_032, height: 688 };

test.use({ colorScheme: "dark" });

async function template(page: Page): Promise<BoardPage> {
  return (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error("It is not in sight");
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

test("the board is printed whole on a page of its own, wherever one looks at it from, then its list", async ({
  page,
}, testInfo) => {
  const board = await template(page);
  await board.dragOver({ x: 300, y: 560 }, { x: 900, y: 100 });

  const [first, second] = await printedPages(page, testInfo.outputPath("board.pdf"));
  expect(first && first.width > first.height).toBe(true);
  expect(second && second.width < second.height).toBe(true);

  await page.setViewportSize(WIDE_PAPER);
  await lookAsPrinted(page);
  await expect(
    page.getByRole("paragraph").filter({ hasText: /^Kubernetes Secrets$/ }),
  ).toBeVisible();
  const year = String(new Date().getFullYear());
  await expect(
    page.getByRole("paragraph").filter({ hasText: new RegExp(` ${year}$`) }),
  ).toBeVisible();
  const picture = await boxOf(board.canvas);
  expect(picture.bottom).toBeLessThanOrEqual(WIDE_PAPER.height);
  for (const card of await board.cards.all()) {
    const box = await boxOf(card);
    expect(box.x).toBeGreaterThanOrEqual(picture.x);
    expect(box.right).toBeLessThanOrEqual(picture.right);
    expect(box.y).toBeGreaterThanOrEqual(picture.y);
    expect(box.bottom).toBeLessThanOrEqual(picture.bottom);
  }
  await expect(page.getByRole("heading", { name: "Pod Security Admission" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
});

test("the outline is printed with every line, none over another and no title cut", async ({
  page,
}) => {
  const board = await template(page);
  const outline = await OutlinePage.open(page, board.modelId);
  const lines = Number(await outline.grid.getAttribute("aria-rowcount"));

  await page.setViewportSize(WIDE_PAPER);
  // Nothing that is measured or scrolled later is on the paper.
  const drawn = await outline.grid.evaluate((grid) => {
    dispatchEvent(new Event("beforeprint"));
    return grid.querySelectorAll('[role="row"]').length;
  });
  expect(drawn).toBe(lines);
  await lookAsPrinted(page);
  const rows = outline.grid.getByRole("row");
  const faults = await rows.evaluateAll((elements) => {
    const boxes = elements.slice(1).map((element) => element.getBoundingClientRect());
    const over = boxes.filter((box, index) => box.top < (boxes[index - 1]?.bottom ?? 0) - 1);
    const cut = elements.flatMap((element) =>
      [...element.querySelectorAll("span")].filter(
        (words) => words.clientHeight > 1 && words.scrollHeight > words.clientHeight + 1,
      ),
    );
    return [over.length, ...cut.map((words) => words.textContent)];
  });
  expect(faults).toEqual([0]);
  await expect(page.getByRole("complementary")).toBeHidden();
});

test("the comparison is printed with every attack, none beyond the edge of the paper", async ({
  page,
}) => {
  const board = await template(page);
  const { table } = await ComparePage.open(page, board.modelId);

  await page.setViewportSize(WIDE_PAPER);
  await lookAsPrinted(page);

  expect((await boxOf(table)).right).toBeLessThanOrEqual(WIDE_PAPER.width);
  await expect(page.getByRole("button", { name: /^Choose/ })).toHaveCount(0);
});
