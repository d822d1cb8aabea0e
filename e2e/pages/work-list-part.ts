import { readFile } from "node:fs/promises";

import type { Locator, Page } from "@playwright/test";

/** The work list, in the panel of the board or on its own page. */
export class WorkListPart {
  readonly page: Page;
  readonly rows: Locator;

  /** Rows beyond the days that the slider asks about. */
  readonly dimRows: Locator;
  readonly budget: Locator;
  readonly stopLine: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.getByRole("list", { name: "Work list" }).locator("[data-key]");
    this.dimRows = page.getByRole("list", { name: "Work list" }).locator("[data-dim]");
    this.budget = page.getByRole("slider", { name: "What would so many days buy?" });
    this.stopLine = page.getByRole("slider", { name: "Enough for now" });
  }

  /** The list on its own page; what is too close to call may still come in and move rows down. */
  static async open(page: Page, modelId: string): Promise<WorkListPart> {
    await page.goto(`/m/${modelId}/worklist`);
    const list = new WorkListPart(page);
    await list.rows.first().waitFor();
    return list;
  }

  /** What opens a row, and has the focus while its keys are pressed. */
  face(title: string): Locator {
    return this.row(title).getByRole("heading", { level: 3 }).getByRole("button");
  }

  field(name: string): Locator {
    return this.page.getByRole("textbox", { name });
  }

  heading(name: string): Locator {
    return this.page.getByRole("heading", { name, exact: true });
  }

  async type(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press("Enter");
  }

  async undo(): Promise<void> {
    await this.page.getByRole("button", { name: /^Undo/ }).click();
  }

  /** How many rows stand above the stop line. */
  rowsAboveLine(): Promise<number> {
    return this.page.getByRole("list", { name: "Work list" }).evaluate((list) => {
      const lines = [...list.children];
      const stop = lines.findIndex((line) => line.textContent.includes("Enough for now"));
      return lines.slice(0, stop).filter((line) => line.hasAttribute("data-key")).length;
    });
  }

  /** Drags a row by its grip to the upper half of another. */
  async drag(title: string, onto: string): Promise<void> {
    await this.hold(title, onto);
    await this.page.mouse.up();
  }

  /** Takes a row by its grip and holds it over the upper half of another. */
  async hold(title: string, onto: string): Promise<void> {
    const { x, from, to } = await this.#way(title, onto);
    await this.page.mouse.down();
    await this.page.mouse.move(x, from.y - 20);
    await this.page.mouse.move(x, to.y + 8);
  }

  /** From the grip of a row, which the pointer comes to stand on, to another row. */
  async #way(title: string, onto: string) {
    const grip = this.row(title).locator("[data-grip]");
    // Also waits until the rows have come to rest.
    await grip.hover();
    const [from, to] = [await grip.boundingBox(), await this.row(onto).boundingBox()];
    if (!from || !to) throw new Error("Both rows must be in sight");
    return { x: from.x + from.width / 2, from, to };
  }

  /** The same with one finger, as a touch screen tells it. */
  async dragByFinger(title: string, onto: string): Promise<void> {
    const { x, from, to } = await this.#way(title, onto);
    const touch = await this.page.context().newCDPSession(this.page);
    const tell = (type: "touchStart" | "touchMove" | "touchEnd", y: number | null) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints: y === null ? [] : [{ x, y }] });
    await tell("touchStart", from.y + from.height / 2);
    for (const y of [from.y - 10, from.y - 30, to.y + 8]) await tell("touchMove", y);
    await tell("touchEnd", null);
  }

  /** Drags the stop line over a row, to above it. */
  async dragStopLine(over: string): Promise<void> {
    await this.stopLine.hover();
    const from = await this.stopLine.boundingBox();
    const to = await this.row(over).boundingBox();
    if (!from || !to) throw new Error("Line and row must be in sight");
    const { mouse } = this.page;
    await mouse.down();
    await mouse.move(from.x + from.width / 2, from.y - 10);
    await mouse.move(from.x + from.width / 2, to.y + 4);
    await mouse.up();
  }

  /** The line that says of rows that their order is not known. */
  closeCall(words: string): Locator {
    return this.page.getByRole("list", { name: "Work list" }).getByText(words, { exact: true });
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  /** The titles of the rows, in their order. */
  titles(): Promise<string[]> {
    return this.rows.getByRole("heading", { level: 3 }).allInnerTexts();
  }

  /** Where a row stands, from 1; 0 when it is not there. */
  async rankOf(title: string): Promise<number> {
    return (await this.titles()).findIndex((each) => each.includes(title)) + 1;
  }

  async openReceipt(title: string): Promise<Locator> {
    await this.row(title).getByRole("heading", { level: 3 }).getByRole("button").click();
    return this.row(title).getByRole("table");
  }

  /** Downloads the list for a target and returns the file's text. */
  async download(target: string): Promise<string> {
    await this.page.getByRole("button", { name: "Download" }).click();
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("menuitem", { name: target }).click();
    return readFile(await (await download).path(), "utf8");
  }
}
