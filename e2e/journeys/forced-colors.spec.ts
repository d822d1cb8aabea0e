import { expect, type Locator, test } from "@playwright/test";

import { ComparePage } from "../pages/compare-page";
import { OutlinePage } from "../pages/outline-page";
import { PalettePart } from "../pages/palette-part";
import { StartPage } from "../pages/start-page";

test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

/** What is left of a look when the system sets the colours: lines, never tints, shadows or weight. */
function linesOf(element: Locator): Promise<string[]> {
  return element.evaluate((it) => {
    const look = getComputedStyle(it);
    const sides = ["top", "right", "bottom", "left"].map((side) =>
      ["width", "color"].map((part) => look.getPropertyValue(`border-${side}-${part}`)).join(" "),
    );
    const outline = look.outlineStyle === "none" ? "" : look.outline;
    return [...sides, outline, look.textDecorationLine];
  });
}

/** The one that is chosen differs by a line from one that is not. */
async function expectMarked(chosen: Locator, other: Locator, what: string): Promise<void> {
  expect.soft(await linesOf(chosen.first()), what).not.toEqual(await linesOf(other.first()));
}

test("what is chosen is marked by a line where the system sets the colours", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const links = page.getByRole("navigation", { name: "Screens of this model" }).getByRole("link");
  await expectMarked(links.nth(0), links.nth(1), "the open screen");
  await board.openDetails("Root on a worker node");
  const tabs = page.getByRole("tab");
  await expectMarked(tabs.nth(0), tabs.nth(1), "the open tab");

  const palette = new PalettePart(page);
  await palette.open();
  await expectMarked(palette.active, palette.options.nth(1), "the choice that Enter takes");

  const outline = await OutlinePage.open(page, board.modelId);
  const row = outline.row("Attacker: Thief of cloud keys");
  await row.click();
  await page.getByRole("button", { name: "Keys", exact: true }).focus();
  await expectMarked(row, outline.row("Attacker: Co-tenant workload"), "the selected row");

  await ComparePage.open(page, board.modelId);
  const ways = page.locator("label").filter({ hasText: /^As (designed|actually run)$/ });
  await expectMarked(ways.nth(0), ways.nth(1), "the way of counting");
});

test("every field keeps an edge, and a slider shows how far it is", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  await board.openDetails("Root on a worker node");
  for (const field of await page.getByRole("textbox").all()) {
    const [top = ""] = await linesOf(field);
    expect.soft(parseFloat(top), await field.evaluate((it) => it.outerHTML)).toBeGreaterThan(0);
  }
  const slider = page
    .getByRole("group")
    .filter({ has: page.getByRole("slider") })
    .first();
  const fills = await slider.evaluate((it) =>
    [...it.querySelectorAll("div")].map((part) => getComputedStyle(part).backgroundColor),
  );
  // The page, the line of the slider and the part of it that is filled.
  expect(new Set(fills).size).toBeGreaterThanOrEqual(3);
});
