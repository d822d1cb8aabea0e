import {
  type APIRequestContext,
  type Browser,
  type BrowserContextOptions,
  expect,
} from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { PeoplePart } from "../pages/people-part";
import { makeModel } from "./model-api";

/** A browser of its own, which has joined by the link; without a name it is a guest. */
export async function joined(
  browser: Browser,
  token: string,
  name: string,
  options: BrowserContextOptions = {},
): Promise<BoardPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`/j#${token}`);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Join" }).click();
  return BoardPage.arrive(page);
}

/** Two people with the same model open, each in a browser of their own. */
export async function adaAndBob(
  { browser, request }: { browser: Browser; request: APIRequestContext },
  options = {},
) {
  const { token } = await makeModel(request, { template: "kubernetes-secrets" });
  const [ada, bob] = [
    await joined(browser, token, "Ada Lovelace", options),
    await joined(browser, token, "Bob", options),
  ].map((board) => Object.assign(board, { people: new PeoplePart(board.page) }));
  if (!ada || !bob) throw new Error("Both have joined");
  // From here on each of them tells where they are.
  await expect(ada.people.button).toBeVisible();
  await expect(bob.people.button).toBeVisible();
  return { ada, bob };
}
