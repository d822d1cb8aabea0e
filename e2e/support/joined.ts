import type { Browser, BrowserContextOptions } from "@playwright/test";

import { BoardPage } from "../pages/board-page";

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
