import { expect, type Page, test } from "@playwright/test";

import { openScreen, openTemplate, screensAt } from "@/lib/tooling/screens/screens";

import { StartPage } from "../pages/start-page";
import { runAxe } from "../support/axe";
import { smallTargets } from "../support/targets";

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** What 1280 x 1024 has left at 400 %. */
const ZOOMED = { width: 320, height: 256 };

test.describe.configure({ timeout: 360_000 });

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of [DESKTOP, PHONE]) {
    test.describe(`at ${viewport.width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport, contextOptions: { reducedMotion: "reduce" } });

      test("axe finds nothing on any screen", async ({ page }) => {
        const modelId = await openTemplate(page);
        for (const screen of screensAt(viewport)) {
          await openScreen(page, screen, modelId);
          const { violations, rulesPassed } = await runAxe(page);

          const counts = `${violations.length} violations, ${rulesPassed} rules passed`;
          process.stdout.write(
            `axe, ${colorScheme}, ${viewport.width} px, ${screen.name}: ${counts}\n`,
          );
          expect.soft(violations, screen.name).toEqual([]);
        }
      });
    });
  }
}

for (const [viewport, least] of [
  [DESKTOP, 24],
  [PHONE, 44],
] as const) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport, hasTouch: viewport === PHONE });

    test(`every target is at least ${least} px`, async ({ page }) => {
      const modelId = await openTemplate(page);
      for (const screen of screensAt(viewport)) {
        await openScreen(page, screen, modelId);
        expect.soft(await smallTargets(page, least), screen.name).toEqual([]);
      }
    });
  });
}

test.describe("at 400 %", () => {
  test.use({ viewport: ZOOMED, contextOptions: { reducedMotion: "reduce" } });

  test("nothing is wider than the window, and everything can be scrolled to", async ({ page }) => {
    const modelId = await openTemplate(page);
    for (const screen of screensAt(ZOOMED)) {
      await openScreen(page, screen, modelId);
      expect.soft(await cutOff(page), screen.name).toEqual([]);
    }
  });
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves by itself: no transition or animation takes time", async ({ page }) => {
    const modelId = await openTemplate(page);
    for (const screen of screensAt(DESKTOP)) {
      await openScreen(page, screen, modelId);
      expect.soft(await page.evaluate(movingThings), screen.name).toEqual([]);
    }
  });
});

test("every screen has a title of its own, one main heading and one main part", async ({
  page,
}) => {
  const modelId = await openTemplate(page);
  for (const screen of screensAt(DESKTOP).filter(({ prepare }) => !prepare)) {
    await openScreen(page, screen, modelId);
    expect.soft(await page.title(), screen.name).toMatch(/Parapet/);
    await expect.soft(page.getByRole("heading", { level: 1 }), screen.name).toHaveCount(1);
    await expect.soft(page.getByRole("main"), screen.name).toHaveCount(1);
  }
});

test("a board gives every card a name", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");

  for (const card of await board.cards.all()) {
    expect(await card.getAttribute("aria-label")).toMatch(/\w/);
  }
});

test("what is saved and what has moved in the list is said without being asked for", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  await expect(page.getByRole("status").filter({ hasText: "All changes saved" })).toBeVisible();

  await board.openDetails("Root on a worker node");
  const told = page.getByRole("status").filter({ hasText: /Node authorizer.*: up 4 to \d/ });
  // It is said for four seconds, which a busy machine may take to end the click.
  await Promise.all([
    expect(told).toBeAttached(),
    page.getByRole("button", { name: "One step up: How often it would succeed" }).click(),
  ]);
});

/** Content that no scrolling brings into the window, and the window itself where it scrolls sideways. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    const canScroll = (element: Element | null): boolean =>
      element !== null &&
      (["auto", "scroll"].includes(getComputedStyle(element).overflowX) ||
        element.matches(".react-flow") ||
        canScroll(element.parentElement));
    for (const element of document.querySelectorAll("h1, h2, h3, p, button, a, input, select")) {
      const { left, right, width } = element.getBoundingClientRect();
      const isSeen = width > 1 && element.checkVisibility({ visibilityProperty: true });
      if (isSeen && (left < -1 || right > innerWidth + 1) && !canScroll(element.parentElement)) {
        found.push(`${element.tagName} “${element.textContent.slice(0, 40)}”`);
      }
    }
    return found;
  });
}

/** Runs in the page: elements whose styles change over time. */
function movingThings(): string[] {
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    const lasts = `${transitionDuration}, ${animationDuration}`.split(", ").map(parseFloat);
    return lasts.some((seconds) => seconds > 0) ? [element.outerHTML.slice(0, 120)] : [];
  });
}
