import type { CDPSession, Page } from "@playwright/test";

type Point = { readonly x: number; readonly y: number };

/** Fingers and a pen, which Playwright's own mouse cannot be. */
export class Fingers {
  readonly #cdp: CDPSession;

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Every finger goes its way at once, in steps. */
  async move(ways: readonly (readonly [from: Point, to: Point])[], steps = 8): Promise<void> {
    await this.#touch("touchStart", ways, 0);
    for (let step = 1; step <= steps; step += 1) {
      await this.#touch("touchMove", ways, step / steps);
    }
    await this.#cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  /** A pen is put down, drawn over the screen, and lifted. */
  async pen([from, to]: readonly [from: Point, to: Point], steps = 8): Promise<void> {
    const pen = { pointerType: "pen", button: "left", clickCount: 1 } as const;
    await this.#cdp.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...from, ...pen });
    await this.#cdp.send("Input.dispatchMouseEvent", { type: "mousePressed", ...from, ...pen });
    for (let step = 1; step <= steps; step += 1) {
      const at = between(from, to, step / steps);
      await this.#cdp.send("Input.dispatchMouseEvent", {
        ...{ type: "mouseMoved", ...at, ...pen, buttons: 1 },
      });
    }
    await this.#cdp.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...to, ...pen });
  }

  async #touch(
    type: "touchStart" | "touchMove",
    ways: readonly (readonly [from: Point, to: Point])[],
    part: number,
  ): Promise<void> {
    const touchPoints = ways.map(([from, to], id) => ({ ...between(from, to, part), id }));
    await this.#cdp.send("Input.dispatchTouchEvent", { type, touchPoints });
  }
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
