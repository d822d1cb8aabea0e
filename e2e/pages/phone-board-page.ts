import type { Locator, Page } from "@playwright/test";

import { WorkListPart } from "./work-list-part";

/** The board of an open model on a phone: four tabs, a sheet, a map. */
export class PhoneBoardPage {
  readonly page: Page;
  readonly workList: WorkListPart;
  readonly saveState: Locator;
  readonly sheet: Locator;
  readonly map: Locator;

  constructor(page: Page) {
    this.page = page;
    this.workList = new WorkListPart(page);
    this.saveState = page.getByText("All changes saved");
    this.sheet = page.getByRole("dialog", { name: "Details" });
    this.map = page.getByRole("application", { name: "Board with the cards of the model" });
  }

  static async open(page: Page, modelId: string): Promise<PhoneBoardPage> {
    await page.goto(`/m/${modelId}`);
    return PhoneBoardPage.arrive(page);
  }

  static async arrive(page: Page): Promise<PhoneBoardPage> {
    await page.getByRole("tablist", { name: "The board, part by part" }).waitFor();
    return new PhoneBoardPage(page);
  }

  async turnTo(tab: "Now" | "Attacks" | "Defenses" | "List"): Promise<void> {
    await this.page.getByRole("tab", { name: tab }).click();
  }

  /** The panel of the chosen tab. */
  get panel(): Locator {
    return this.page.getByRole("tabpanel");
  }

  row(title: string): Locator {
    return this.panel.getByRole("button", { name: title });
  }

  /** Opens the sheet with the details of a row. */
  async openDetails(title: string): Promise<void> {
    await this.row(title).click();
    await this.sheet.getByRole("button", { name: "Delete" }).waitFor();
  }

  async closeSheet(): Promise<void> {
    await this.sheet.getByRole("button", { name: "Close" }).click();
    await this.sheet.waitFor({ state: "detached" });
  }

  async viewMap(): Promise<void> {
    await this.page.getByRole("button", { name: "View map" }).click();
    await this.map.waitFor();
  }
}
