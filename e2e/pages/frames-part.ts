import type { Locator, Page } from "@playwright/test";

import type { BoardPage } from "./board-page";

type Point = { readonly x: number; readonly y: number };

/** The frames of a board. */
export class FramesPart {
  readonly board: BoardPage;
  readonly page: Page;

  constructor(board: BoardPage) {
    this.board = board;
    this.page = board.page;
  }

  /** An open frame, which tells its cards by their number. */
  open(title: string): Locator {
    return this.page.getByRole("group", { name: new RegExp(`^Frame: ${title}, `) });
  }

  folded(title: string): Locator {
    return this.page.getByRole("group", { name: new RegExp(`^Folded frame: ${title}, `) });
  }

  empty(title: string): Locator {
    return this.page.getByRole("group", { name: `Empty frame: ${title}` });
  }

  foldButton(title: string): Locator {
    return this.page.getByRole("button", { name: `Fold “${title}”` });
  }

  unfoldButton(title: string): Locator {
    return this.page.getByRole("button", { name: `Unfold “${title}”` });
  }

  /** The title by which an open frame is taken hold of. */
  title(title: string): Locator {
    return this.open(title).getByText(title, { exact: true });
  }

  /** Selects cards and draws a frame around them, with this title. */
  async frame(cards: readonly string[], title: string): Promise<void> {
    const [first = "", ...others] = cards;
    await this.board.card(first).click();
    for (const other of others) await this.board.card(other).click({ modifiers: ["Shift"] });
    await this.page.keyboard.press("ControlOrMeta+g");
    await this.page.getByRole("textbox", { name: "Title of the card" }).fill(title);
    await this.page.keyboard.press("Enter");
    await this.open(title).waitFor();
    // The cards make room for it, and the view follows them.
    await this.board.comesToRest();
  }

  /** Drags a frame by its title. */
  async drag(title: string, by: Point): Promise<void> {
    await this.#drag(this.title(title), () => by);
  }

  /** Drags a card so far. */
  async dragCard(title: string, by: Point): Promise<void> {
    await this.#drag(this.board.card(title), () => by);
  }

  /** Drags a card until its middle is over the middle of something. */
  async dropCardOn(title: string, target: Locator): Promise<void> {
    await this.#drag(this.board.card(title), async (from) => {
      const to = await middleOf(target);
      return { x: to.x - from.x, y: to.y - from.y };
    });
  }

  async #drag(what: Locator, way: (from: Point) => Point | Promise<Point>): Promise<void> {
    // The view may still be on its way to cards that have just moved.
    await this.board.comesToRest();
    const from = await middleOf(what);
    const by = await way(from);
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    // What is dragged follows from where the drag begins, some pixels on.
    await mouse.move(from.x + 5, from.y);
    await mouse.move(from.x + by.x, from.y + by.y, { steps: 8 });
    await mouse.up();
  }
}

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error("It is not on the board");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
