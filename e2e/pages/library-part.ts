import type { Locator, Page } from "@playwright/test";

/** The library beside a screen. */
export class LibraryPart {
  readonly page: Page;
  readonly panel: Locator;
  readonly search: Locator;
  readonly entries: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole("dialog", { name: "Library" });
    this.search = this.panel.getByRole("searchbox", { name: "Search" });
    this.entries = this.panel.getByRole("article");
  }

  entry(title: string): Locator {
    return this.entries.filter({ has: this.page.getByRole("heading", { name: title }) });
  }

  /** One of the three answers to whether an attack could happen. */
  answer(title: string, answer: "Yes" | "No" | "Not sure"): Locator {
    return this.entry(title).getByRole("button", { name: answer, exact: true });
  }
}
