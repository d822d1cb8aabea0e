import type { Locator, Page } from "@playwright/test";

/** The alternatives of an open model, side by side. */
export class ComparePage {
  readonly page: Page;
  readonly table: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole("table");
  }

  static async open(page: Page, modelId: string): Promise<ComparePage> {
    await page.goto(`/m/${modelId}/compare`);
    return ComparePage.arrive(page);
  }

  static async arrive(page: Page): Promise<ComparePage> {
    const compare = new ComparePage(page);
    await compare.table.waitFor();
    return compare;
  }

  /** One of the two ways of comparing; its description is the verdict. */
  way(name: "On its own" | "On top of our plan"): Locator {
    return this.page.getByRole("radio", { name, exact: true });
  }

  row(title: string): Locator {
    return this.table
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: title }) });
  }

  /** What stands in a row under a column. */
  async cell(title: string, column: string): Promise<Locator> {
    const columns = await this.table.getByRole("columnheader").allInnerTexts();
    const at = columns.findIndex((text) => text.startsWith(column));
    return this.row(title).locator("th, td").nth(at);
  }

  /** The names of the alternatives, the best first. */
  names(): Promise<string[]> {
    return this.table
      .getByRole("rowheader")
      .getByRole("button", { expanded: false })
      .allInnerTexts();
  }

  async countFurtherAttacks(): Promise<void> {
    await this.page.getByRole("button", { name: "Count these three too" }).click();
  }

  async choose(title: string): Promise<void> {
    await this.page.getByRole("button", { name: `Choose ${title}` }).click();
  }
}
