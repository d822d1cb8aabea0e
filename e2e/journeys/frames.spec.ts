import { expect, type Page, test } from "@playwright/test";

import { FramesPart } from "../pages/frames-part";
import { JoinPage } from "../pages/join-page";
import { PalettePart } from "../pages/palette-part";
import { StartPage } from "../pages/start-page";
import { runAxe } from "../support/axe";
import { bearer, makeModel, sameOrigin } from "../support/model-api";

const [ROOT, PHYSICAL, CONTROL] = [
  "Root on a worker node",
  "Physical access to a server",
  "Root on a control-plane node",
];
const ASSET = "Production database password";

async function template(page: Page) {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  return { board, frames: new FramesPart(board) };
}

test("a frame is drawn around what is selected, named, and named anew in three ways", async ({
  page,
}) => {
  const { board, frames } = await template(page);
  const before = await board.records();

  await frames.frame([ROOT, CONTROL], "Nodes");
  await expect(page.getByRole("group", { name: "Frame: Nodes, 2 cards" })).toBeVisible();
  await page.keyboard.press("F2");
  await page.keyboard.type("Machines");
  await page.keyboard.press("Enter");
  await frames.title("Machines").dblclick();
  await page.keyboard.type("Servers");
  await page.keyboard.press("Enter");
  const field = page.getByRole("tabpanel").getByRole("textbox", { name: "Title" });
  await field.fill("Hosts");
  await field.press("Enter");
  await expect(frames.open("Hosts")).toBeVisible();

  for (let count = 0; count < 5; count += 1) await board.undo();
  await expect(frames.open("Hosts")).toBeHidden();
  await expect(board.saveState).toBeVisible();
  expect(await board.records()).toEqual(before);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test(`the first hint stands clear of cards and a frame that made them move, at ${String(viewport.width)} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const { board, frames } = await template(page);
    const hint = page.getByRole("complementary", { name: "Try this" });
    await expect(hint).toBeVisible();
    await frames.frame([ROOT, PHYSICAL], "Nodes");
    await page.keyboard.press("Escape");

    await expect.poll(() => board.coveredBy(hint)).toEqual([]);
    await expect(hint).toBeVisible();
  });
}

test("a frame dragged by its title takes its cards along, as one gesture", async ({ page }) => {
  const { board, frames } = await template(page);
  await frames.frame([ROOT, PHYSICAL], "Nodes");
  const [root, physical] = [await board.middleOf(ROOT), await board.middleOf(PHYSICAL)];
  const other = await board.middleOf(ASSET);

  await frames.drag("Nodes", { x: 120, y: 40 });
  await expect.poll(async () => (await board.middleOf(ROOT)).x).toBeGreaterThan(root.x + 100);
  const [rootNow, physicalNow] = [await board.middleOf(ROOT), await board.middleOf(PHYSICAL)];
  expect(physicalNow.x - physical.x).toBeCloseTo(rootNow.x - root.x, 0);
  expect(physicalNow.y - physical.y).toBeCloseTo(rootNow.y - root.y, 0);
  expect((await board.middleOf(ASSET)).x).toBeCloseTo(other.x, 0);

  await board.undo();
  await expect.poll(async () => (await board.middleOf(ROOT)).x).toBeCloseTo(root.x, 0);
  expect((await board.middleOf(PHYSICAL)).y).toBeCloseTo(physical.y, 0);
});

test("a card dropped into a frame belongs to it, until it is dragged out or taken out", async ({
  page,
}) => {
  const { board, frames } = await template(page);
  await frames.frame([ROOT, PHYSICAL], "Nodes");
  const count = (cards: number) =>
    page.getByRole("group", { name: `Frame: Nodes, ${String(cards)} cards`, exact: true });
  await page.keyboard.press("Escape");

  await frames.dropCardOn(CONTROL, frames.open("Nodes"));
  await expect(count(3)).toBeVisible();
  await board.undo();
  await expect(count(2)).toBeVisible();
  await page.getByRole("button", { name: /^Redo/ }).click();
  await expect(count(3)).toBeVisible();

  await frames.dragCard(CONTROL, { x: 420, y: 0 });
  await expect(count(2)).toBeVisible();
  await board.undo();
  await expect(count(3)).toBeVisible();

  await board.card(CONTROL).click({ button: "right" });
  await board.menu.getByRole("menuitem", { name: "Take out of its frame" }).click();
  await expect(count(2)).toBeVisible();
});

test("a folded frame is one box that says what is in it, takes cards, and opens for a search", async ({
  page,
}) => {
  const { board, frames } = await template(page);
  await frames.frame([ROOT, PHYSICAL], "Nodes");
  const loss = await board.card(ASSET).innerText();

  await frames.foldButton("Nodes").click();
  await expect(frames.folded("Nodes")).toContainText("2 attacks");
  await expect(frames.folded("Nodes")).toBeFocused();
  await expect(board.card(ROOT)).toBeHidden();
  expect(await board.card(ASSET).innerText()).toBe(loss);

  await frames.dropCardOn(CONTROL, frames.folded("Nodes"));
  await page.keyboard.press("Escape");
  await expect(frames.folded("Nodes")).toContainText("3 attacks");

  const palette = new PalettePart(page);
  await palette.open("/");
  await palette.type(PHYSICAL);
  await palette.choose();
  await expect(board.card(PHYSICAL)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(frames.folded("Nodes")).toBeVisible();

  await frames.unfoldButton("Nodes").click();
  await expect(frames.open("Nodes")).toBeFocused();
  await expect(board.card(CONTROL)).toBeVisible();
  for (let count = 0; count < 3; count += 1) await board.undo();
  await expect(frames.open("Nodes")).toBeVisible();
  await expect(page.getByRole("group", { name: "Frame: Nodes, 2 cards" })).toBeVisible();
});

test("what folds a frame says which of the two it will do: in details, menu and palette", async ({
  page,
}) => {
  const { board, frames } = await template(page);
  const palette = new PalettePart(page);
  await frames.frame([ROOT, PHYSICAL], "Nodes");
  const inDetails = page.getByRole("tabpanel").getByRole("button", { name: /old the frame/ });
  const inMenu = board.menu.getByRole("menuitem", { name: /old the frame/ });

  await expect(inDetails).toHaveText("Fold the frame");
  await inDetails.click();
  await expect(inDetails).toHaveText("Unfold the frame");
  await page.keyboard.press("Shift+F10");
  await expect(inMenu).toContainText("Unfold the frame");
  await inMenu.click();
  await expect(frames.open("Nodes")).toBeFocused();
  await palette.open();
  await palette.type("unfold");
  await expect(palette.active).toContainText(/^Fold the frame/);
});

test("a frame goes alone or with its cards, and one undo brings all back", async ({ page }) => {
  const { board, frames } = await template(page);
  await frames.frame([ROOT, PHYSICAL], "Nodes");
  await expect(board.saveState).toBeVisible();
  const framed = await board.records();

  await page.keyboard.press("Delete");
  await expect(frames.open("Nodes")).toBeHidden();
  await expect(board.card(ROOT)).toBeVisible();
  await board.undo();

  await frames.title("Nodes").click({ button: "right" });
  await expect(board.menu).toHaveAccessibleName("Frame");
  await board.menu.getByRole("menuitem", { name: "Delete the frame and its cards" }).click();
  await expect(board.card(ROOT)).toBeHidden();
  await expect(board.card(PHYSICAL)).toBeHidden();
  await board.undo();
  await expect(board.card(PHYSICAL)).toBeVisible();
  await expect(board.saveState).toBeVisible();
  expect(await board.records()).toEqual(framed);
});

test("the keyboard alone frames, reaches, moves, folds and removes a frame", async ({ page }) => {
  const { board, frames } = await template(page);
  await board.card(ROOT).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ControlOrMeta+g");
  await expect(page.getByRole("textbox", { name: "Title of the card" })).toBeFocused();
  await page.keyboard.type("Nodes");
  await page.keyboard.press("Enter");
  await expect(frames.open("Nodes")).toBeFocused();
  await board.comesToRest();
  const at = await board.middleOf(ROOT);

  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.getByRole("button", { name: "Undo: move cards" })).toBeVisible();
  await expect(frames.open("Nodes")).toBeFocused();
  expect((await board.middleOf(ROOT)).x).toBeGreaterThan(at.x + 20);
  await page.keyboard.press("o");
  await expect(frames.folded("Nodes")).toBeFocused();
  await page.keyboard.press("o");
  await page.keyboard.press("Escape");
  await board.focusCanvas();
  await page.keyboard.press("Tab");
  await expect(frames.open("Nodes")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tabpanel").getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+Shift+g");
  await expect(frames.open("Nodes")).toBeHidden();
  await expect(board.card(ROOT)).toBeVisible();
});

test("frames are read by axe without a finding, open, folded and empty, in light and dark", async ({
  page,
  baseURL,
}) => {
  const { board, frames } = await template(page);
  await frames.frame([ROOT, PHYSICAL], "Nodes");
  await frames.frame([CONTROL], "Control");
  await frames.foldButton("Control").click();
  // People leave no empty frame behind: it goes with its last card. Programs may write one.
  const put = { op: "put", kind: "frame", id: "B9", fields: { title: "Nothing yet" } };
  await page.request.post(`/api/models/${board.modelId}/ops`, {
    ...sameOrigin(baseURL),
    data: { clientId: "test", batches: [{ n: 1, ops: [put] }] },
  });
  await expect(frames.empty("Nothing yet")).toBeVisible();
  await expect(board.saveState).toBeVisible();

  for (const colorScheme of ["light", "dark"] as const) {
    // With motion, colours between the two would be looked at.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations, rulesPassed } = await runAxe(page);
    expect(violations).toEqual([]);
    expect(rulesPassed).toBeGreaterThan(20);
  }
});

test("frames that a program made draw without a fault, whatever they name", async ({
  page,
  baseURL,
}) => {
  const faults: Error[] = [];
  page.on("pageerror", (fault) => faults.push(fault));
  const defenses = Array.from({ length: 500 }, (_, n) => ({
    kind: "defense",
    id: `D${String(n)}`,
    title: `Defense ${String(n)}`,
  }));
  const frame = (id: string, title: string, memberIds: readonly string[]) => ({
    ...{ kind: "frame", id, title, memberIds },
  });
  const records = [
    { kind: "model", id: "model", title: "Frames" },
    { kind: "attack", id: "A1", title: "First attack" },
    { kind: "attack", id: "A2", title: "Second attack" },
    ...defenses,
    frame("B1", "Inside itself", ["B1", "A1"]),
    frame("B2", "Of frames only", ["B1", "B3"]),
    frame("B3", "L".repeat(200), ["A1", "A2"]),
    {
      ...frame(
        "B4",
        "Five hundred",
        defenses.map(({ id }) => id),
      ),
      folded: true,
    },
  ];
  const { modelId, token } = await makeModel(page.request, {
    model: { format: "parapet.model", version: 1, records },
  });

  const join = await JoinPage.open(page, `${baseURL ?? ""}/j#${token}`);
  const frames = new FramesPart(await join.join());
  await expect(page.getByRole("group", { name: "Frame: Inside itself, 1 card" })).toBeVisible();
  await expect(frames.empty("Of frames only")).toBeVisible();
  await expect(frames.folded("Five hundred")).toContainText("500 defenses");
  expect(faults).toEqual([]);

  const put = (fields: object) =>
    page.request.post(`/api/models/${modelId}/ops`, {
      ...bearer(token),
      data: {
        clientId: "test",
        batches: [{ n: 1, ops: [{ op: "put", kind: "frame", id: "B5", fields }] }],
      },
    });
  expect((await put({ title: "" })).status()).toBe(422);
  expect((await put({ title: "Twice", memberIds: ["A1", "A1"] })).status()).toBe(422);
  expect(await (await put({ title: "Nobody", memberIds: ["no"] })).json()).toMatchObject({
    results: [{ n: 1, rejected: "dangling" }],
  });
});
