import { expect, type Page, type Route, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { StartPage } from "../pages/start-page";

const A3 = "Root on a worker node";
const D08 = "Node authorizer";
const RISK = "$24,169";

const riskIn = (page: Page) =>
  page.getByRole("tabpanel", { name: "Work list" }).getByText(RISK, { exact: true });

const openTemplate = async (page: Page) =>
  (await StartPage.open(page)).openTemplate("Kubernetes Secrets");

test("what a page shows first is asked for once, and before its scripts could ask", async ({
  page,
}) => {
  const { modelId } = await openTemplate(page);
  const asked: string[] = [];
  page.on("request", (request) => {
    const [, part] = /\/api\/models\/[^/]+\/(\w+)$/.exec(request.url()) ?? [];
    if (part !== undefined) asked.push(`${part} ${request.resourceType()}`);
  });

  const board = await BoardPage.open(page, modelId);

  await expect(riskIn(page)).toBeVisible();
  expect(await board.workList.rankOf(D08)).toBe(4);
  // A script's own request would be of the type "fetch".
  expect(asked.toSorted()).toEqual(["ranking other", "snapshot other"]);
});

/** A sound ranking, of the model as it was before. */
async function rankAnother(route: Route): Promise<void> {
  const response = await route.fetch();
  const ranking = (await response.json()) as { risk: { current: number } };
  ranking.risk.current = 1;
  await route.fulfill({ response, json: ranking, headers: { etag: '"0"' } });
}

const FAULTS: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ["refuses to rank", (route) => route.fulfill({ status: 503 })],
  ["ranks another state", rankAnother],
  ["says nonsense", (route) => route.fulfill({ headers: { etag: '"1"' }, body: "<p>" })],
];

for (const [what, answer] of FAULTS) {
  test(`a server that ${what} does not keep a page from its numbers`, async ({ page }) => {
    const { modelId } = await openTemplate(page);
    await page.route("**/ranking", answer);

    const board = await BoardPage.open(page, modelId);

    await expect(riskIn(page)).toBeVisible();
    expect(await board.workList.rankOf(D08)).toBe(4);
  });
}

test("what is changed before the engine has come is drawn at once and ranked once it is there", async ({
  page,
}) => {
  const { modelId } = await openTemplate(page);
  // A page that waits too long for the ranking takes the engine at once.
  const ranked = page.waitForResponse("**/ranking");
  await page.route("**/snapshot", async (route) => {
    await ranked;
    await route.continue();
  });
  const board = await BoardPage.open(page, modelId);
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/_next/static/**", async (route) => {
    await released;
    await route.continue();
  });

  await board.card(A3).click();
  await page.keyboard.press("Delete");
  await expect(board.card(A3)).toBeHidden();
  await board.showWorkList();
  await expect(riskIn(page)).toBeVisible();
  expect(await board.workList.rankOf(D08)).toBe(4);
  release();

  await expect(riskIn(page)).toBeHidden();
  expect(await board.workList.rankOf(D08)).not.toBe(4);
});
