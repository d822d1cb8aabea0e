import type { Locator, Page } from "@playwright/test";

/** The dialog that makes, lists and revokes links. */
export class ShareDialog {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole("dialog", { name: "Share" });
  }

  /** Makes a link and returns its address, which is shown only now. */
  async makeLink(role: "Can view" | "Can edit" | "Can manage", label: string): Promise<string> {
    await this.dialog.getByRole("radio", { name: role }).check();
    await this.dialog.getByLabel("For whom, or for what").fill(label);
    await this.dialog.getByRole("button", { name: "Make link" }).click();
    return this.freshAddress();
  }

  async freshAddress(): Promise<string> {
    const field = this.dialog.getByLabel("Address");
    await field.waitFor();
    return field.inputValue();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Close" }).click();
  }
}
