import { gzipSync } from "node:zlib";

import type { Browser } from "@playwright/test";

/** Bytes of JavaScript, gzipped, that a browser without a cache fetches until a page is quiet. */
export async function pageWeight(
  browser: Browser,
  url: string,
  cookies: Parameters<Awaited<ReturnType<Browser["newContext"]>>["addCookies"]>[0],
  viewport: { readonly width: number; readonly height: number },
  /** What is there once the page is drawn: parts come one after the other. */
  drawn: string,
): Promise<number> {
  const context = await browser.newContext({ viewport });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script") scripts.push(answer.body());
  });
  await page.goto(url);
  await page.locator(drawn).first().waitFor();
  await page.waitForLoadState("networkidle");
  const bodies = await Promise.all(scripts);
  await context.close();
  return bodies.reduce((bytes, body) => bytes + gzipSync(body, { level: 9 }).length, 0);
}
