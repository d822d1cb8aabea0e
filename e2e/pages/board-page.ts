import type { Locator, Page } from "@playwright/test";

import { ShareDialog } from "./share-dialog";
import { WorkListPart } from "./work-list-part";

/** The board of an open model, with its panel. */
export class BoardPage {
  readonly page: Page;
  readonly workList: WorkListPart;
  readonly saveState: Locator;
  readonly shareButton: Locator;

  constructor(page: Page) {
    this.page = page;
    this.workList = new WorkListPart(page);
    this.saveState = page.getByText("All changes saved");
    this.shareButton = page.getByRole("button", { name: "Share", exact: true });
  }

  static async open(page: Page, modelId: string): Promise<BoardPage> {
    await page.goto(`/m/${modelId}`);
    return BoardPage.arrive(page);
  }

  static async arrive(page: Page): Promise<BoardPage> {
    await page.getByRole("application", { name: "Board with the cards of the model" }).waitFor();
    return new BoardPage(page);
  }

  get modelId(): string {
    return new URL(this.page.url()).pathname.split("/")[2] ?? "";
  }

  /** Every card on the board. */
  get cards(): Locator {
    return this.page.locator("[data-id].react-flow__node");
  }

  card(title: string): Locator {
    return this.cards.filter({ hasText: title });
  }

  /** Selects a card and shows its details. */
  async openDetails(title: string): Promise<void> {
    await this.card(title).click();
    await this.page.getByRole("tab", { name: "Details" }).click();
  }

  async showWorkList(): Promise<void> {
    await this.page.getByRole("tab", { name: "Work list" }).click();
  }

  async share(): Promise<ShareDialog> {
    await this.shareButton.click();
    return new ShareDialog(this.page);
  }
}
