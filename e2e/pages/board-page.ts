import type { Locator, Page } from "@playwright/test";

import { ShareDialog } from "./share-dialog";
import { WorkListPart } from "./work-list-part";

type Point = { readonly x: number; readonly y: number };

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
    const board = new BoardPage(page);
    await board.canvas.waitFor();
    await board.comesToRest();
    return board;
  }

  /** Ends when the view and the cards stand still: what is read before may stand elsewhere a moment later. */
  async comesToRest(): Promise<void> {
    await this.page.locator(".react-flow__viewport").evaluate(async (viewport) => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const places = () =>
        [viewport, ...viewport.querySelectorAll(".react-flow__node")]
          .map((each) => getComputedStyle(each).transform)
          .join();
      let before = "";
      while (before !== places()) {
        before = places();
        // What moves begins to do so with one of the next frames.
        for (let frame = 0; frame < 3; frame += 1) await nextFrame();
      }
    });
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

  get canvas(): Locator {
    return this.page.getByRole("application", { name: "Board with the cards of the model" });
  }

  /** What lines say while one looks at them. */
  get labels(): Locator {
    return this.canvas.locator(".react-flow__edgelabel-renderer");
  }

  /** What has opened at a point of the board. */
  get menu(): Locator {
    return this.page.getByRole("menu");
  }

  /** Ends when keys are meant for the menu, which has the focus a frame after it is seen. */
  async menuTakesKeys(): Promise<void> {
    await this.page.locator(":is([role=menu], [role=menu] *):focus").waitFor();
  }

  /** The records of the model as they are saved, in an order of their own. */
  async records(): Promise<unknown> {
    const answer = await this.page.request.get(`/api/models/${this.modelId}`);
    return answer.json();
  }

  async undo(): Promise<void> {
    await this.page.getByRole("button", { name: /^Undo/ }).click();
  }

  async doubleClickCanvas(at: Point): Promise<void> {
    await this.canvas.dblclick({ position: at });
  }

  /** Draws a line from the right edge of a card to a point of the canvas. */
  async dragFromEdge(title: string, to: Point): Promise<void> {
    const card = this.card(title);
    await card.hover();
    const [box, canvas] = [await card.boundingBox(), await this.canvas.boundingBox()];
    if (!box || !canvas) throw new Error(`${title} is not on the board`);
    const { mouse } = this.page;
    await mouse.move(box.x + box.width, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(canvas.x + to.x, canvas.y + to.y, { steps: 8 });
    await mouse.up();
  }

  /** Drags over the canvas itself. */
  async dragOver(from: Point, to: Point): Promise<void> {
    const canvas = await this.canvas.boundingBox();
    if (!canvas) throw new Error("There is no canvas");
    const { mouse } = this.page;
    await mouse.move(canvas.x + from.x, canvas.y + from.y);
    await mouse.down();
    await mouse.move(canvas.x + to.x, canvas.y + to.y, { steps: 8 });
    await mouse.up();
  }

  /** Drags a card by its title to a point of the canvas. */
  async dragCard(title: string, to: Point): Promise<void> {
    await this.comesToRest();
    await this.dragOver(await this.middleOf(title), to);
  }

  /** The middle of a card, on the canvas. */
  async middleOf(title: string): Promise<Point> {
    const [box, canvas] = [await this.card(title).boundingBox(), await this.canvas.boundingBox()];
    if (!box || !canvas) throw new Error(`${title} is not on the board`);
    return { x: box.x + box.width / 2 - canvas.x, y: box.y + box.height / 2 - canvas.y };
  }

  /** The cards and frames that something stands over, wholly or in part. */
  async coveredBy(part: Locator): Promise<string[]> {
    const over = await part.boundingBox();
    if (!over) throw new Error("It is not in sight");
    return this.cards.evaluateAll((cards, { x, y, width, height }) => {
      const isCovered = (box: DOMRect) =>
        box.left < x + width && box.right > x && box.top < y + height && box.bottom > y;
      return cards
        .filter((card) => isCovered(card.getBoundingClientRect()))
        .map((card) => card.textContent);
    }, over);
  }

  /** How large the canvas is drawn: 1 is as it is. */
  async zoom(): Promise<number> {
    return this.page
      .locator(".react-flow__viewport")
      .evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).a);
  }

  /** Where the board is looked at from: its upper left corner in pixels, and how large it is drawn. */
  async view(): Promise<Point & { readonly zoom: number }> {
    return this.page.locator(".react-flow__viewport").evaluate((viewport) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
      return { zoom: a, x: e, y: f };
    });
  }

  async focusCanvas(): Promise<void> {
    await this.page.locator("[data-board]").focus();
  }

  async copy(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+c");
  }

  async paste(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+v");
  }

  /** Pastes text as if it came from another program. */
  async pasteText(text: string): Promise<void> {
    await this.page.locator("[data-board]").evaluate((board, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      board.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, text);
  }

  /** Lets go of a file of this computer over the middle of the board, as the browser itself sees it. */
  async dropFile(path: string): Promise<void> {
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error("The board is not in sight");
    const devtools = await this.page.context().newCDPSession(this.page);
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await devtools.send("Input.dispatchDragEvent", {
        type,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        data: { items: [], files: [path], dragOperationsMask: 1 },
      });
    }
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
