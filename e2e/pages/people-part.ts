import type { Locator, Page } from "@playwright/test";

/** What a page shows of the others who have the model open. */
export class PeoplePart {
  readonly page: Page;
  readonly button: Locator;
  readonly menu: Locator;
  readonly followBar: Locator;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole("button", { name: /^\d+ other (person|people) here$/ });
    this.menu = page.getByRole("menu");
    this.followBar = page.getByRole("region", { name: "Following somebody" });
  }

  /** Everybody's line in the open list, by what it says. */
  person(name: string): Locator {
    return this.menu.getByRole("menuitem").filter({ hasText: name });
  }

  async follow(name: string): Promise<void> {
    await this.button.click();
    await this.person(name).click();
  }

  /** Somebody's pointer on the board. */
  pointer(name: string): Locator {
    return this.page.locator("[data-cursor]").filter({ hasText: name });
  }

  /** What is written on a card or row because somebody else is at it; "none" where nobody is. */
  markOf(element: Locator): Promise<string> {
    return element.evaluate((marked) => getComputedStyle(marked, "::after").content);
  }

  /** Where a card or pointer is drawn in the middle, in whole pixels of the screen. */
  static async placeOf(element: Locator): Promise<{ x: number; y: number }> {
    const box = await element.boundingBox();
    if (!box) throw new Error("It is not on the screen");
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  }
}
