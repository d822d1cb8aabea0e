import { readFile } from "node:fs/promises";

import type { Locator, Page } from "@playwright/test";

/** The work list, in the panel of the board or on its own page. */
export class WorkListPart {
  readonly page: Page;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.getByRole("list", { name: "Work list" }).locator("[data-key]");
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  /** The titles of the rows, in their order. */
  titles(): Promise<string[]> {
    return this.rows.getByRole("heading", { level: 3 }).allInnerTexts();
  }

  /** Where a row stands, from 1; 0 when it is not there. */
  async rankOf(title: string): Promise<number> {
    return (await this.titles()).findIndex((each) => each.includes(title)) + 1;
  }

  async openReceipt(title: string): Promise<Locator> {
    await this.row(title).getByRole("heading", { level: 3 }).getByRole("button").click();
    return this.row(title).getByRole("table");
  }

  /** Downloads the list for a target and returns the file's text. */
  async download(target: string): Promise<string> {
    await this.page.getByRole("button", { name: "Download" }).click();
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("menuitem", { name: target }).click();
    return readFile(await (await download).path(), "utf8");
  }
}
