import type { Locator, Page } from "@playwright/test";

import { BoardPage } from "./board-page";

/** The start page, as somebody who uses it sees it. */
export class StartPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page): Promise<StartPage> {
    await page.goto("/");
    return new StartPage(page);
  }

  templateButton(title: string): Locator {
    return this.page.getByRole("button", { name: `Open ${title}`, exact: true });
  }

  async openTemplate(title: string): Promise<BoardPage> {
    await this.templateButton(title).click();
    return BoardPage.arrive(this.page);
  }

  async startBlank(asset: string): Promise<BoardPage> {
    await this.page.getByLabel("What do you want to protect?").fill(asset);
    await this.page.getByRole("button", { name: "Start", exact: true }).click();
    return BoardPage.arrive(this.page);
  }
}
