import { readFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

/** A page of paper, in points. */
type Paper = { readonly width: number; readonly height: number };

/** The pages on which the browser prints, in their order. */
export async function printedPages(page: Page, path: string): Promise<readonly Paper[]> {
  await page.pdf({ path, preferCSSPageSize: true });
  const text = (await readFile(path)).toString("latin1");
  return [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }));
}

/** Lets the page look as on paper, as it is between the two events that the browser sends. */
export async function lookAsPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
}
