import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

import type { BoardPage } from "../pages/board-page";
import { StartPage } from "../pages/start-page";

/** WCAG 2.2 AA, as far as a program can judge it. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("on the start page", async ({ page }) => {
      await StartPage.open(page);

      expect(await violations(page)).toEqual([]);
    });

    test("on the board, its details, the share dialog and the work list", async ({ page }) => {
      const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
      expect(await violations(page)).toEqual([]);

      await board.openDetails("Root on a worker node");
      expect(await violations(page)).toEqual([]);

      await board.share();
      expect(await violations(page)).toEqual([]);

      await page.goto(`/m/${board.modelId}/worklist`);
      await board.workList.rows.first().waitFor();
      expect(await violations(page)).toEqual([]);
    });

    test("on the landing page of a link and on a page that is not there", async ({ page }) => {
      await page.goto("/j#not.a-link");
      expect(await violations(page)).toEqual([]);

      await page.goto("/nothing-here");
      expect(await violations(page)).toEqual([]);
    });
  });
}

test("a board has one heading, and every card a name", async ({ page }) => {
  const board: BoardPage = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");

  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  for (const card of await board.cards.all()) {
    expect(await card.getAttribute("aria-label")).toMatch(/\w/);
  }
});
