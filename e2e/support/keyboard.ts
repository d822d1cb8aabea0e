import { expect, type Locator, type Page } from "@playwright/test";

const STOPS_MAX = 60;

/** Somebody who has only the keyboard: no pointer, no focus set by a script. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses a key until `target` has the focus; every stop on the way has to show that it has it. */
  async goTo(target: Locator, key: "Tab" | "Shift+Tab" | "ArrowDown" = "Tab"): Promise<void> {
    const unseen: string[] = [];
    for (let stop = 0; stop < STOPS_MAX; stop += 1) {
      await this.page.keyboard.press(key);
      const focus = await this.page.evaluate(describeFocus);
      if (!focus.isSeen) unseen.push(focus.name);
      if (await this.isAt(target)) break;
    }
    await expect(target).toBeFocused();
    expect(unseen, "stops without a visible focus").toEqual([]);
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  async isAt(target: Locator): Promise<boolean> {
    if ((await target.count()) !== 1) return false;
    return target.evaluate((element) => element === document.activeElement);
  }
}

/** Runs in the page. The focus is seen by an outline on the element, on what it is in, or on its `::after`. */
function describeFocus(): { readonly name: string; readonly isSeen: boolean } {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: "the page itself", isSeen: true };
  const styles = [
    getComputedStyle(element),
    getComputedStyle(element, "::after"),
    ...[element.parentElement, element.parentElement?.parentElement].flatMap((each) =>
      each ? [getComputedStyle(each)] : [],
    ),
  ];
  const isSeen = styles.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
  );
  const label = element.getAttribute("aria-label") ?? element.textContent.slice(0, 60);
  return { name: `${element.tagName.toLowerCase()} “${label}”`, isSeen };
}
