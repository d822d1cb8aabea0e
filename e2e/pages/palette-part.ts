import { expect, type Locator, type Page } from "@playwright/test";

/** The palette over any screen of a model. */
export class PalettePart {
  readonly page: Page;
  readonly field: Locator;
  readonly options: Locator;
  /** The option that Enter would choose. */
  readonly active: Locator;

  constructor(page: Page) {
    this.page = page;
    const dialog = page.getByRole("dialog", { name: /^Search/ });
    this.field = dialog.getByRole("combobox");
    this.options = dialog.getByRole("option");
    this.active = dialog.getByRole("option", { selected: true });
  }

  async open(keys = "Control+k"): Promise<void> {
    await this.page.keyboard.press(keys);
    // Where it is loaded only now, keys before that are meant for what is behind it.
    await expect(this.field).toBeFocused();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async choose(): Promise<void> {
    await this.page.keyboard.press("Enter");
  }
}
