import { expect, type Route, test } from "@playwright/test";
import { parse } from "csv-parse/sync";

import { TEMPLATES } from "@/lib/catalog/templates";
import { BACKLOG_TARGETS } from "@/lib/interchange/backlog-targets";

import { BoardPage } from "../pages/board-page";
import { StartPage } from "../pages/start-page";

/** More cards than this at first, and nobody reads any of them. */
const CARDS_AT_FIRST_MAX = 12;

for (const { title } of TEMPLATES) {
  test(`the template “${title}” opens to a calm board and a list of what to do`, async ({
    page,
  }) => {
    const board = await (await StartPage.open(page)).openTemplate(title);

    await expect(board.workList.rows.first()).toBeVisible();
    await expect(board.cards.first()).toBeVisible();
    expect(await board.cards.count()).toBeLessThanOrEqual(CARDS_AT_FIRST_MAX);
  });
}

test("a card of the gallery says what is asked in its template, and how much is in it", async ({
  page,
}) => {
  const start = await StartPage.open(page);

  await expect(start.templateButton("AI agent with tools")).toHaveAccessibleDescription(
    /^What could somebody make our AI agent do .*9 attacks, 13 defenses$/,
  );
});

test("a second click, on the same or another template, makes no second model", async ({ page }) => {
  const held: Route[] = [];
  await page.route("**/api/models", async (route) => {
    if (route.request().method() === "POST") held.push(route);
    else await route.continue();
  });
  const start = await StartPage.open(page);
  const agent = start.templateButton("AI agent with tools");

  await agent.click();
  await expect.poll(() => held.length).toBe(1);
  await expect(agent).toHaveAccessibleDescription(/Opening…$/);
  await agent.click({ force: true });
  await start.templateButton("Laptops of the staff").click();
  await Promise.all(held.map((route) => route.continue()));

  await BoardPage.arrive(page);
  expect(held).toHaveLength(1);
});

test("every download of a work list is a CSV with one line for each of its rows", async ({
  page,
}) => {
  const { workList } = await (await StartPage.open(page)).openTemplate("AI agent with tools");
  await workList.rows.first().waitFor();
  const shown = await workList.rows.count();
  const headers = new Set<string>();

  for (const { label } of BACKLOG_TARGETS) {
    await test.step(label, async () => {
      const [header, ...lines]: string[][] = parse(await workList.download(label), { bom: true });

      headers.add(String(header));
      expect(lines).toHaveLength(shown);
    });
  }

  expect(headers.size).toBe(7);
});
