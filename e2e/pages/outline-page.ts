import type { Locator, Page } from "@playwright/test";

/** The model as lines. */
export class OutlinePage {
  readonly page: Page;
  readonly grid: Locator;
  readonly menu: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole("treegrid");
    this.menu = page.getByRole("menu");
  }

  static async open(page: Page, modelId: string): Promise<OutlinePage> {
    await page.goto(`/m/${modelId}/outline`);
    const outline = new OutlinePage(page);
    await outline.grid.getByRole("row").first().waitFor();
    return outline;
  }

  /** A row by what it is and its title, such as `Attack: Theft`. */
  row(name: string): Locator {
    return this.grid.getByRole("row", { name, exact: true });
  }

  /** Types a first row into an empty part, by the keyboard. */
  async addFirst(part: string, title: string): Promise<void> {
    await this.row(part).focus();
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.type(title);
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.press("Escape");
  }

  /** Types a title into the field that a menu or the palette has just led to, without a wait. */
  async typeTitle(title: string): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(title);
    await this.page.keyboard.press("Enter");
  }

  /** Opens the menu of the row with this title. */
  async openMenu(title: string): Promise<void> {
    await this.grid.getByRole("button", { name: `What to do with ${title}` }).click();
    await this.menu.waitFor();
  }

  /** Pastes text as if it came from another program, on the row that has the focus. */
  async pasteText(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const event = new ClipboardEvent("paste", {
        clipboardData,
        bubbles: true,
        cancelable: true,
      });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }
}
