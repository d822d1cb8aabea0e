import type { Browser, Page } from "@playwright/test";

/** A page of somebody who came into a model by its link, in a browser of their own. */
export async function joinedPage(browser: Browser, url: string, token: string): Promise<Page> {
  const context = await browser.newContext();
  // What compiles these files wraps inner functions in a helper that the page does not have.
  await context.addInitScript("globalThis.__name = (anything) => anything;");
  const page = await context.newPage();
  await page.goto(`${url}/j#${token}`);
  await page.getByRole("button", { name: "Join" }).click();
  await page.getByRole("application").waitFor();
  return page;
}
