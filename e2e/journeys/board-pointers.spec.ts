import { expect, type Page, test } from "@playwright/test";

import type { BoardPage } from "../pages/board-page";
import { FramesPart } from "../pages/frames-part";
import { StartPage } from "../pages/start-page";
import { Fingers } from "../support/fingers";

const [ROOT, PHYSICAL, CONTROL, MALICIOUS] = [
  "Root on a worker node",
  "Physical access to a server",
  "Root on a control-plane node",
  "Malicious process on the same node",
];
const ASSET = "Production database password";
const DEFENSES = ["Remove operators", "Pod Security Admission", "Database side", "Node authorizer"];

async function template(page: Page): Promise<BoardPage> {
  return (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
}

/** A point of the empty canvas, on the screen: right of the attacks, above the defenses. */
async function emptyPoint(board: BoardPage) {
  const [attack, canvas] = [await board.middleOf(PHYSICAL), await board.canvas.boundingBox()];
  return { x: (canvas?.x ?? 0) + attack.x + 190, y: (canvas?.y ?? 0) + attack.y + 20 };
}

test.describe("with fingers", () => {
  test.use({ hasTouch: true });

  test("two that spread zoom in around themselves, two that go together move the board", async ({
    page,
  }) => {
    const board = await template(page);
    const fingers = await Fingers.on(page);
    const { x, y } = await emptyPoint(board);
    const before = await board.view();

    await fingers.move([
      [
        { x: x - 30, y },
        { x: x - 90, y },
      ],
      [
        { x: x + 30, y },
        { x: x + 90, y },
      ],
    ]);
    await expect.poll(async () => (await board.view()).zoom).toBeGreaterThan(before.zoom * 1.5);
    const near = await board.view();
    await fingers.move([
      [
        { x: x - 40, y },
        { x: x + 40, y: y - 50 },
      ],
      [
        { x: x + 40, y },
        { x: x + 120, y: y - 50 },
      ],
    ]);
    await expect.poll(async () => (await board.view()).x - near.x).toBeGreaterThan(50);
    const moved = await board.view();
    expect(moved.y - near.y).toBeLessThan(-30);
    expect(moved.zoom).toBeCloseTo(near.zoom, 1);
    await expect(page.getByRole("button", { name: "Nothing to undo" })).toBeVisible();
  });

  test("one that drags a card moves it, and one on the canvas moves the board", async ({
    page,
  }) => {
    const board = await template(page);
    const fingers = await Fingers.on(page);
    const box = await board.card(ROOT).boundingBox();
    const from = { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 40 };
    await fingers.move([[from, { x: from.x + 160, y: from.y }]]);
    await expect(page.getByRole("button", { name: "Undo: move cards" })).toBeVisible();

    const view = await board.view();
    const empty = await emptyPoint(board);
    await fingers.move([[empty, { x: empty.x + 80, y: empty.y }]]);
    await expect.poll(async () => (await board.view()).x).toBeGreaterThan(view.x + 50);
  });
});

test("a pen drags cards as a mouse does", async ({ page }) => {
  const board = await template(page);
  const fingers = await Fingers.on(page);
  const box = await board.card(ROOT).boundingBox();
  const from = { x: (box?.x ?? 0) + 100, y: (box?.y ?? 0) + 40 };

  await fingers.pen([from, { x: from.x + 160, y: from.y }]);

  await expect(page.getByRole("button", { name: "Undo: move cards" })).toBeVisible();
  await board.undo();
  await expect
    .poll(async () => (await board.card(ROOT).boundingBox())?.x)
    .toBeCloseTo(box?.x ?? 0, 0);
});

test("a trackpad moves the board both ways, and zooms with Ctrl held around the pointer", async ({
  page,
}) => {
  const board = await template(page);
  const at = await emptyPoint(board);
  await page.mouse.move(at.x, at.y);
  const before = await board.view();

  await page.mouse.wheel(40, 25);
  await expect.poll(async () => (await board.view()).x).toBeCloseTo(before.x - 40, 0);
  const moved = await board.view();
  expect(moved.y).toBeCloseTo(before.y - 25, 0);
  expect(moved.zoom).toBe(before.zoom);

  const canvas = await board.canvas.boundingBox();
  const point = { x: at.x - (canvas?.x ?? 0), y: at.y - (canvas?.y ?? 0) };
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -60);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await board.view()).zoom).toBeGreaterThan(moved.zoom * 1.05);
  const zoomed = await board.view();
  // What is under the pointer stays there.
  expect((point.x - zoomed.x) / zoomed.zoom).toBeCloseTo((point.x - moved.x) / moved.zoom, 0);
  expect((point.y - zoomed.y) / zoomed.zoom).toBeCloseTo((point.y - moved.y) / moved.zoom, 0);
});

test("a rubber band in a frame selects cards, one around all of its cards the frame too", async ({
  page,
}) => {
  const board = await template(page);
  const frames = new FramesPart(board);
  await frames.frame([ROOT, PHYSICAL], "Nodes");
  await page.keyboard.press("Escape");
  const [root, physical] = [await board.middleOf(ROOT), await board.middleOf(PHYSICAL)];
  const frame = await frames.open("Nodes").boundingBox();
  const canvas = await board.canvas.boundingBox();
  const edge = (frame?.x ?? 0) + (frame?.width ?? 0) - (canvas?.x ?? 0);

  await page.keyboard.down("Shift");
  await board.dragOver({ x: edge - 6, y: physical.y }, { x: root.x, y: physical.y + 5 });
  await page.keyboard.up("Shift");
  await expect(board.card(PHYSICAL)).toHaveClass(/\bselected\b/);
  await expect(frames.open("Nodes")).not.toHaveClass(/\bselected\b/);

  await page.keyboard.press("Escape");
  await page.keyboard.down("Shift");
  await board.dragOver({ x: edge + 8, y: physical.y + 5 }, { x: root.x, y: root.y - 5 });
  await page.keyboard.up("Shift");
  await expect(frames.open("Nodes")).toHaveClass(/\bselected\b/);
  await expect(board.card(ROOT)).toHaveClass(/\bselected\b/);
});

test("scattered cards are tidied into full rows and straight columns", async ({ page }) => {
  const board = await template(page);
  const frames = new FramesPart(board);
  const scatter: readonly (readonly [string, number, number])[] = [
    ["Remove operators", 90, -70],
    ["Database side", -60, -100],
    ["Node authorizer", -40, -30],
    [CONTROL, 150, 30],
    [MALICIOUS, 90, -15],
  ];
  for (const [title, x, y] of scatter) await frames.dragCard(title, { x, y });

  await page.keyboard.press("t");
  await expect(page.getByRole("button", { name: "Undo: tidy up" })).toBeVisible();

  const boxes = (titles: readonly string[]) =>
    Promise.all(titles.map((title) => board.card(title).boundingBox()));
  const rounded = (values: readonly (number | undefined)[]) =>
    new Set(values.map((value) => Math.round(value ?? NaN)));
  await expect.poll(async () => rounded((await boxes(DEFENSES)).map((box) => box?.y)).size).toBe(1);
  await board.comesToRest();
  expect(rounded((await boxes(DEFENSES)).map((box) => box?.x)).size).toBe(4);
  const attacks = await boxes([ROOT, PHYSICAL, CONTROL, MALICIOUS]);
  expect(rounded(attacks.map((box) => box?.x)).size).toBe(1);
});

for (const [width, height] of [
  [1440, 900],
  [1200, 800],
  [820, 1100],
] as const) {
  test(`nothing lies over a card at ${String(width)} by ${String(height)} when several are selected and a hint is told`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const board = await template(page);
    await board.card(ROOT).click();
    const hint = page.getByRole("complementary", { name: "Hint" });
    await expect(hint).toBeVisible();
    await board.card(PHYSICAL).click({ modifiers: ["Shift"] });
    const bar = page.getByRole("toolbar", { name: "Align and distribute" });
    await expect(bar).toBeVisible();

    const covered = () =>
      Promise.all(
        [ROOT, PHYSICAL, CONTROL, MALICIOUS, ASSET, ...DEFENSES].map(async (title) => {
          const card = await board.card(title).boundingBox();
          const overs = await Promise.all(
            [hint, bar, page.getByRole("toolbar", { name: "Add a card" })].map((over) =>
              over.boundingBox(),
            ),
          );
          return overs.some((over) => card && over && isOver(over, card)) ? [title] : [];
        }),
      );
    await expect.poll(async () => (await covered()).flat()).toEqual([]);
  });
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

function isOver(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
