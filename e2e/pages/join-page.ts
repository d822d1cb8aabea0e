import type { Page } from "@playwright/test";

import { BoardPage } from "./board-page";

/** What somebody sees who opens a link. */
export class JoinPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, url: string): Promise<JoinPage> {
    await page.goto(url);
    return new JoinPage(page);
  }

  async join(): Promise<BoardPage> {
    await this.page.getByRole("button", { name: "Join" }).click();
    return BoardPage.arrive(this.page);
  }
}
