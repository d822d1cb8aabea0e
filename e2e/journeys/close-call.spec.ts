import { expect, type Page, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { PhoneBoardPage } from "../pages/phone-board-page";
import { JoinPage } from "../pages/join-page";
import { WorkListPart } from "../pages/work-list-part";
import { runAxe } from "../support/axe";
import { bearer, makeModel, type MadeModel } from "../support/model-api";

const BACKUPS = "Copies out of reach";
const PATCHES = "Patches within a week";
const CLOSE = "1 to 2: too close to call";

/** Two defenses that each stop an attack; how long the second takes is a guess. */
const RECORDS = [
  { kind: "model", id: "model", title: "Close call", settings: { unit: "points", floor: 0 } },
  { kind: "asset", id: "S1", title: "Files" },
  { kind: "failure", id: "F1", title: "Lost", assetId: "S1", impact: { mid: 100 } },
  attack("A1", "Ransomware"),
  attack("A2", "A known hole"),
  { kind: "defense", id: "D1", title: BACKUPS, effortDays: { mid: 2 } },
  { kind: "defense", id: "D2", title: PATCHES, effortDays: { low: 1, mid: 2.1, high: 4 } },
  { kind: "defense", id: "D3", title: "Training", effortDays: { mid: 30 } },
  effect("E1", "D1", "A1"),
  effect("E2", "D2", "A2"),
  { kind: "effect", id: "E3", defenseId: "D3", targetId: "A1", share: { mid: 0.5 } },
];

function attack(id: string, title: string) {
  return { kind: "attack", id, title, ratePerYear: { mid: 0.1 }, failureIds: ["F1"] };
}

function effect(id: string, defenseId: string, targetId: string) {
  return { kind: "effect", id, defenseId, targetId, share: { mid: 0.9 } };
}

async function openList(
  page: Page,
  baseURL: string | undefined,
): Promise<WorkListPart & MadeModel> {
  const made = await makeModel(page.request, {
    model: { format: "parapet.model", version: 1, records: RECORDS },
  });
  await (await JoinPage.open(page, `${baseURL ?? ""}/j#${made.token}`)).join();
  return Object.assign(await WorkListPart.open(page, made.modelId), made);
}

/** The board beside the same list, once it says what is too close to call. */
async function openBoard(page: Page, baseURL: string | undefined): Promise<BoardPage> {
  const { modelId } = await openList(page, baseURL);
  const board = await BoardPage.open(page, modelId);
  await expect(board.workList.closeCall(CLOSE)).toBeVisible();
  return board;
}

test("an order that the ranges leave open is a bracket, until the numbers settle it", async ({
  page,
  baseURL,
}) => {
  const list = await openList(page, baseURL);
  await expect(list.closeCall(CLOSE)).toBeVisible();
  await expect(list.row(BACKUPS)).toContainText("1–2");
  await expect(list.row(PATCHES)).toContainText("1–2");
  await expect(list.row("Training")).not.toContainText("–");
  await expect(list.face(PATCHES)).toHaveAccessibleDescription(CLOSE);
  await expect(list.face("Training")).toHaveAccessibleDescription("");

  await list.closeCall(CLOSE).click();
  await expect(page.getByText(/^In 1,000 worlds drawn from the ranges/)).toBeVisible();
  await list.face(BACKUPS).click();
  await expect(list.row(BACKUPS).getByText(/^Ahead of #2 in \d\d\s% of 1,000/)).toBeVisible();
  expect((await runAxe(page)).violations).toEqual([]);
  await list.face(BACKUPS).click();

  await list.face(PATCHES).click();
  await list.row(PATCHES).getByRole("textbox", { name: "Work, once" }).fill("8");
  await page.keyboard.press("Enter");
  await expect(list.closeCall(CLOSE)).toBeHidden();
  await expect(list.row(PATCHES)).not.toContainText("1–2");
  expect(await list.titles()).toEqual([BACKUPS, PATCHES, "Training"]);

  await list.undo();
  await expect(list.closeCall(CLOSE)).toBeVisible();
});

test("a range that somebody else narrows takes the bracket away, the order being the same", async ({
  page,
  baseURL,
  request,
}) => {
  const list = await openList(page, baseURL);
  await expect(list.closeCall(CLOSE)).toBeVisible();

  const answer = await request.post(`/api/models/${list.modelId}/ops`, {
    ...bearer(list.token),
    data: {
      clientId: "0123456789abcdef0123456789abcdef",
      batches: [
        {
          n: 1,
          ops: [
            { op: "patch", id: "D2", fields: { effortDays: { low: 2.05, mid: 2.1, high: 2.15 } } },
          ],
        },
      ],
    },
  });
  expect(answer.status()).toBe(200);

  await expect(list.closeCall(CLOSE)).toBeHidden();
  await list.face(BACKUPS).click();
  await expect(list.row(BACKUPS).getByText("Ahead of #2 in 100 % of 1,000")).toBeVisible();
});

test("in the details the range is narrowed, refused, taken away, and undone", async ({
  page,
  baseURL,
}) => {
  const board = await openBoard(page, baseURL);
  await board.openDetails(PATCHES);
  const rank = board.card(PATCHES).getByText("#1–2");
  await page.getByRole("button", { name: "Change the range: Work, once" }).press("Enter");
  const range = page.getByRole("group", { name: "Range: Work, once" });
  const low = range.getByRole("textbox", { name: "At least" });
  const high = range.getByRole("textbox", { name: "At most" });

  await low.fill("2.2");
  await low.press("Enter");
  await expect(low).toHaveAccessibleDescription("It cannot be more than 2.1. Check the zeros.");
  await low.fill("2.05");
  await high.fill("2.15");
  await high.press("Enter");
  await expect(page.getByText("Between 2.1 days and 2.2 days.")).toBeVisible();
  await expect(rank).toBeHidden();
  expect((await runAxe(page)).violations).toEqual([]);

  await high.fill("");
  await high.press("Enter");
  await expect(range.getByText(/^Say both:/)).toBeVisible();
  for (let step = 0; step < 3; step += 1) {
    await page.getByRole("button", { name: "Undo: change a range" }).click();
  }
  await expect(page.getByText("Between 1 day and 4 days.")).toBeVisible();
  await expect(rank).toBeVisible();
});

test("a row that somebody moved stands in no bracket", async ({ page, baseURL }) => {
  const list = await openList(page, baseURL);
  await expect(list.closeCall(CLOSE)).toBeVisible();

  await list.face(PATCHES).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(list.closeCall(CLOSE)).toBeHidden();
  expect(await list.titles()).toEqual([BACKUPS, "Training", PATCHES]);

  await list.undo();
  await expect(list.closeCall(CLOSE)).toBeVisible();
});

test("without workers the list is as it was", async ({ page, baseURL }) => {
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  await page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL) {
        document.documentElement.dataset["asked"] = "yes";
        super(url);
        throw new Error("No workers here");
      }
    };
  });
  const list = await openList(page, baseURL);
  await page.locator("html[data-asked]").waitFor();

  expect(await list.titles()).toEqual([BACKUPS, PATCHES, "Training"]);
  await list.face(BACKUPS).click();
  await expect(list.row(BACKUPS).getByText("Why before the next")).toBeVisible();
  await expect(list.closeCall(CLOSE)).toBeHidden();
  expect(problems).toEqual([]);
});

test("beside the board, on a phone and on paper the bracket is there too", async ({
  page,
  baseURL,
}) => {
  const board = await openBoard(page, baseURL);
  await expect(board.card(BACKUPS)).toContainText("#1–2");
  await expect(board.card(BACKUPS)).toContainText("too close to call");
  await board.openDetails(PATCHES);
  await expect(page.getByText("#1–2 in the work list: removes")).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  const phone = await PhoneBoardPage.open(page, board.modelId);
  await expect(phone.panel.getByText(CLOSE).first()).toBeVisible();
  await phone.turnTo("List");
  await expect(phone.workList.closeCall(CLOSE)).toBeVisible();

  const list = await WorkListPart.open(page, board.modelId);
  await expect(list.closeCall(CLOSE)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(list.closeCall(CLOSE)).toBeVisible();
  await expect(page.getByRole("slider")).toBeHidden();
});
