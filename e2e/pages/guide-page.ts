import type { Locator, Page } from "@playwright/test";

/** The guide: one question at a time. Every method but `open` uses the keyboard alone. */
export class GuidePage {
  readonly page: Page;
  readonly list: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole("list", { name: "What to do, in order" });
  }

  /** From the offer on a blank model's board. */
  static async open(page: Page): Promise<GuidePage> {
    await page.getByRole("button", { name: "Guide me", exact: true }).click();
    const guide = new GuidePage(page);
    await guide.takesKeys();
    return guide;
  }

  /** Ends when the question that a page opens with has the focus, which comes after it is seen. */
  async takesKeys(): Promise<void> {
    await this.page.getByRole("main").locator("form :is(input, h2):focus").waitFor();
  }

  /** The question that is asked, or at the end what to do first. */
  question(words: string | RegExp): Locator {
    return this.page.getByRole("main").getByRole("heading", { level: 2, name: words });
  }

  /** Answers the field that has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
