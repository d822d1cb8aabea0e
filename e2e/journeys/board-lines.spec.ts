import { expect, type Page, test } from "@playwright/test";

import { JoinPage } from "../pages/join-page";
import { PalettePart } from "../pages/palette-part";
import { StartPage } from "../pages/start-page";
import { makeModel } from "../support/model-api";

const MODEL = { kind: "model", id: "model", title: "Very many" };

/** A point of the screen on the widest line, where no card covers it. */
async function pointOnWidestLine(page: Page): Promise<{ x: number; y: number }> {
  // They are drawn a moment after the cards.
  await page.locator(".board-line").first().waitFor({ state: "attached" });
  const point = await page.evaluate(() => {
    const widthOf = (path: SVGPathElement) => Number(path.getAttribute("stroke-width"));
    const [path] = [
      ...document.querySelectorAll<SVGPathElement>(".board-line > path:first-child"),
    ].toSorted((a, b) => widthOf(b) - widthOf(a));
    const matrix = path?.getScreenCTM();
    if (!path || !matrix) return null;
    for (let part = 0.2; part < 1; part += 0.05) {
      const { x, y } = path.getPointAtLength(path.getTotalLength() * part).matrixTransform(matrix);
      if (document.elementFromPoint(x, y)?.matches(".react-flow__pane")) return { x, y };
    }
    return null;
  });
  if (!point) throw new Error("No line is in sight.");
  return point;
}

test("a line says what it carries when one points at it, shows its ends when selected, and has a menu", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const { x, y } = await pointOnWidestLine(page);
  const label = board.labels.getByText("$10,392/yr", { exact: true });
  await expect(label).toBeHidden();

  await page.mouse.move(x, y);
  await expect(label).toBeVisible();

  await page.mouse.click(x, y);
  await page.mouse.move(0, 0);
  await expect(label).toBeVisible();
  await expect(page.getByRole("heading", { name: "Connection" })).toBeVisible();
  await expect(
    page.getByRole("button", { name: "Malicious process on the same node", exact: true }),
  ).toBeVisible();

  await page.mouse.click(x, y, { button: "right" });
  await expect(board.menu).toBeVisible();
  await page.keyboard.press("Escape");

  await board.canvas.click({ position: { x: 30, y: 450 } });
  await expect(label).toBeHidden();
});

test("a selected line is taken off by a key, and undo brings it back", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const lines = page.locator(".board-line");
  const { x, y } = await pointOnWidestLine(page);
  const count = await lines.count();

  await page.mouse.click(x, y);
  await page.keyboard.press("Delete");
  await expect(lines).toHaveCount(count - 1);

  await board.undo();
  await expect(lines).toHaveCount(count);
});

test("of very many cards those that are too small to read are silhouettes, and whole from near", async ({
  page,
  baseURL,
}) => {
  const records = Array.from({ length: 400 }, (_, n) => [
    { kind: "attack", id: `A${String(n)}`, title: `Attack ${String(n)}` },
    {
      kind: "position",
      id: `P${String(n)}`,
      recordId: `A${String(n)}`,
      x: (n % 20) * 260,
      y: Math.floor(n / 20) * 160,
    },
  ]).flat();
  const model = { format: "parapet.model", version: 1, records: [MODEL, ...records] };
  const { token } = await makeModel(page.request, { model });
  const board = await (await JoinPage.open(page, `${baseURL ?? ""}/j#${token}`)).join();
  await expect(board.cards).toHaveCount(400);
  await expect(board.canvas.getByText(/^Attack \d+$/)).toHaveCount(0);

  // Each press starts where the one before has led.
  for (let press = 0; press < 4; press += 1) {
    const before = await board.zoom();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => board.zoom()).toBeGreaterThan(before);
  }
  await expect(board.canvas.getByText("Attack 210", { exact: true })).toBeVisible();
  const drawn = await board.canvas.getByText(/^Attack \d+$/).count();
  expect(drawn).toBeLessThan(400);

  // Far out of sight, where it is not on the page.
  await expect(board.card("Attack 399")).toHaveCount(0);
  const palette = new PalettePart(page);
  await palette.open();
  await palette.type("Attack 399");
  await palette.choose();
  await expect(board.card("Attack 399")).toBeFocused();
  await expect(board.canvas.getByText("Attack 399", { exact: true })).toBeInViewport();
});
