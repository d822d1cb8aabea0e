import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { StartPage } from "../pages/start-page";
import { WorkListPart } from "../pages/work-list-part";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const OPERATORS = "Remove operators, sidecars and secret tools you do not need";
const DATABASE = "Database side: least-privilege accounts and a network allow-list";
const NODE = "Node authorizer, NodeRestriction and a hardened kubelet";

async function openTemplate(page: Page): Promise<WorkListPart> {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const list = await WorkListPart.open(page, board.modelId);
  await expect(list.closeCall("3 to 4: too close to call")).toBeVisible();
  return list;
}

test("what an incident costs sets the line, days set the band, and undo takes both back", async ({
  page,
}) => {
  const list = await openTemplate(page);
  expect(await list.rowsAboveLine()).toBe(4);

  await list.type("What would one incident cost you?", "100000");
  await expect.poll(() => list.rowsAboveLine()).toBe(1);
  await list.undo();
  await expect.poll(() => list.rowsAboveLine()).toBe(4);

  await list.type("Days you can spend", "8");
  await expect(list.heading("Do next")).toBeVisible();
  await list.undo();
  await expect(list.heading("Do next")).toBeHidden();

  await list.type("Days you can spend", "-5");
  await expect(page.getByText("It cannot be less than 0.")).toBeVisible();
  await expect(list.field("Days you can spend")).toHaveValue("-5");
});

test("the slider lights what fits, writes nothing, and becomes the capacity when asked", async ({
  page,
}) => {
  const list = await openTemplate(page);
  await list.budget.focus();
  await page.keyboard.press("Home");
  await expect(list.budget).toHaveAttribute(
    "aria-valuetext",
    /^0 days: nothing yet, risk left \$24,169/,
  );
  await expect(list.dimRows).toHaveCount(await list.rows.count());

  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
  await expect(list.budget).toHaveAttribute("aria-valuetext", /^8 days: 2 items for 7.5 days/);
  await expect(list.row(OPERATORS)).not.toHaveAttribute("data-dim");
  await expect(page.getByText("after 7.5 days of work")).toBeVisible();
  await expect(page.getByRole("button", { name: "Nothing to undo" })).toBeVisible();

  await page.getByRole("button", { name: "Take 8 days as capacity" }).click();
  await expect(list.field("Days you can spend")).toHaveValue("8");
  await expect(list.heading("Do next")).toBeVisible();
  await list.undo();
  await expect(list.field("Days you can spend")).toHaveValue("");
});

test("a row moves by key and by mouse with a reason, keeps its rank, and is put back", async ({
  page,
}) => {
  const list = await openTemplate(page);
  const before = await list.titles();

  await test.step("by key, told aloud, the focus stays", async () => {
    await list.face(NODE).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => list.rankOf(NODE)).toBe(3);
    await expect(list.face(NODE)).toBeFocused();
    await expect(page.getByText(`${NODE}: moved by you to place 3 of 22.`)).toBeAttached();
    await expect(list.row(NODE)).toContainText("4");
  });

  await test.step("the reason is kept, and one too long is refused with what was typed", async () => {
    const why = page.getByRole("textbox", { name: `Say why: ${NODE}` });
    await why.fill("x".repeat(10_000));
    await why.press("Enter");
    await expect(page.getByText("At most 500 characters fit here.")).toBeVisible();
    await why.fill("The audit asks for it");
    await why.press("Enter");
    await expect(list.row(NODE)).toContainText("Moved by you: The audit asks for it");
  });

  await test.step("the file has the same order, and says why", async () => {
    const csv = await list.download("Spreadsheet");
    const lines = csv.split("\r\n");
    expect(lines[3]).toMatch(/^4,"D08",.*Moved by hand: The audit asks for it\./);
    expect(lines[4]).toMatch(/^3,"D16",/);
  });

  await test.step("undo takes the reason back, then the move", async () => {
    await list.undo();
    await expect(list.row(NODE)).not.toContainText("The audit");
    await list.undo();
    await expect.poll(() => list.titles()).toEqual(before);
  });

  await test.step("by mouse, and put back by its button", async () => {
    await list.drag(NODE, OPERATORS);
    await expect.poll(() => list.rankOf(NODE)).toBe(1);
    await page.getByRole("button", { name: "Skip" }).click();
    await page.getByRole("button", { name: `Put it back: ${NODE}` }).click();
    await expect.poll(() => list.titles()).toEqual(before);
    await list.undo();
    await expect.poll(() => list.rankOf(NODE)).toBe(1);
  });
});

test("an open row says what its days would buy, and who does it until when", async ({ page }) => {
  const list = await openTemplate(page);
  await list.face(DATABASE).focus();
  await page.keyboard.press("e");
  const effort = list.row(DATABASE).getByRole("textbox", { name: "Work, once" });
  await expect(effort).toBeFocused();
  await expect(list.row(DATABASE)).toContainText("The same 5 days would also buy");

  await effort.fill("50");
  await effort.press("Enter");
  await expect.poll(() => list.rankOf(DATABASE)).toBeGreaterThan(4);
  await list.undo();
  await expect.poll(() => list.rankOf(DATABASE)).toBe(3);

  await list
    .row(DATABASE)
    .getByRole("button", { name: `Add owner: ${DATABASE}` })
    .click();
  await expect(list.row(DATABASE).getByLabel("Owner", { exact: true })).toBeFocused();
  await page.keyboard.type("Ada");
  await page.keyboard.press("Enter");
  await list.row(DATABASE).getByLabel("Due").fill("2027-03-31");
  const ticket = list.row(DATABASE).getByLabel("Ticket");
  await ticket.fill("javascript:alert(1)");
  await ticket.press("Enter");
  await expect(list.row(DATABASE)).toContainText(
    "Only a web address that begins with http:// or https://",
  );
  await ticket.fill("https://tickets.example/SEC-12");
  await ticket.press("Enter");

  await expect(list.row(DATABASE).getByRole("link", { name: "Open the ticket" })).toBeVisible();
  await expect(list.row(DATABASE)).toContainText("Ada · due Mar 31, 2027");
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
  await list.undo();
  await list.undo();
  await list.undo();
  await expect(
    list.row(DATABASE).getByRole("button", { name: `Add owner: ${DATABASE}` }),
  ).toBeVisible();
});

test("in points the line is moved by key, ticks count, and money can be counted instead", async ({
  page,
}) => {
  await page.goto("/");
  const modelId = await makeInPoints(page);
  const list = await WorkListPart.open(page, modelId);
  await expect(page.getByText("Set what an incident costs, or drag the line.")).toBeVisible();

  await list.stopLine.focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => list.rowsAboveLine()).toBe(1);
  await expect(list.stopLine).toBeFocused();
  await list.undo();
  await expect(page.getByText("No stop line yet")).toBeVisible();

  await list.face("Locks").press("Enter");
  await list
    .row("Locks")
    .getByRole("checkbox", { name: "Void if the key hangs beside it" })
    .click();
  await expect(list.row("Locks")).toBeHidden();
  await list.undo();
  await expect(list.row("Locks")).toBeVisible();

  await page.getByRole("button", { name: "What would one incident cost you? Change" }).click();
  await page.getByRole("textbox", { name: "Stolen" }).fill("5000");
  await page.getByRole("textbox", { name: "Price of one day" }).fill("800");
  await page.getByRole("button", { name: "Count in money" }).click();
  await expect(page.getByText("This follows from your numbers")).toBeVisible();
  await list.undo();
  await expect(page.getByText("No stop line yet")).toBeVisible();
});

test("a finger drags a row by its grip, and a pointer drags the stop line", async ({ page }) => {
  const list = await openTemplate(page);
  const before = await list.rankOf(NODE);
  await list.dragByFinger(NODE, DATABASE);
  await expect.poll(() => list.rankOf(NODE)).toBe(before - 1);
  await list.undo();
  await expect.poll(() => list.rankOf(NODE)).toBe(before);

  const modelId = await makeInPoints(page);
  const points = await WorkListPart.open(page, modelId);
  await points.dragStopLine("Locks");
  await expect.poll(() => points.rowsAboveLine()).toBe(0);
  await points.undo();
  await expect(page.getByText("No stop line yet")).toBeVisible();
});

test("a reader sees all of it and can change nothing", async ({ page, browser }) => {
  const list = await openTemplate(page);
  await list.face(NODE).press("Alt+ArrowUp");
  await page.getByRole("textbox", { name: `Say why: ${NODE}` }).fill("Audit");
  await page.keyboard.press("Enter");
  const board = await BoardPage.open(page, new URL(page.url()).pathname.split("/")[2] ?? "");
  await expect(board.saveState).toBeVisible();
  const link = await (await board.share()).makeLink("Can view", "Review");

  const context = await browser.newContext();
  const reader = await context.newPage();
  await reader.goto(link);
  await reader.getByRole("button", { name: "Join" }).click();
  await BoardPage.arrive(reader);
  const seen = await WorkListPart.open(reader, board.modelId);

  await expect(seen.row(NODE)).toContainText("Moved by hand: Audit");
  expect(await seen.rankOf(NODE)).toBe(3);
  await seen.face(NODE).press("Alt+ArrowUp");
  expect(await seen.rankOf(NODE)).toBe(3);
  await seen.face(NODE).press("Enter");
  await expect(seen.row(NODE).getByRole("table")).toBeVisible();
  await expect(seen.row(NODE).getByRole("textbox")).toHaveCount(0);
  await expect(reader.getByRole("textbox", { name: "Days you can spend" })).toHaveCount(0);
  await context.close();
});

/** Two locks on one door, in points. */
async function makeInPoints(page: Page): Promise<string> {
  const records = [
    { kind: "model", id: "model", title: "A door" },
    { kind: "asset", id: "S1", title: "Silver" },
    { kind: "failure", id: "F1", assetId: "S1", title: "Stolen", impact: { mid: 100 } },
    { kind: "attack", id: "A1", title: "By the door", ratePerYear: { mid: 1 }, failureIds: ["F1"] },
    {
      kind: "defense",
      id: "D1",
      title: "Locks",
      effortDays: { mid: 1 },
      conditions: [{ text: "the key hangs beside it", role: "void-if" }],
    },
    { kind: "effect", id: "E1", defenseId: "D1", targetId: "A1", share: { mid: 0.5 } },
    { kind: "defense", id: "D2", title: "A dog", effortDays: { mid: 20 } },
    { kind: "effect", id: "E2", defenseId: "D2", targetId: "A1", share: { mid: 0.2 } },
  ];
  const answer = await page.request.post("/api/models", {
    headers: { Origin: new URL(page.url()).origin, "Sec-Fetch-Site": "same-origin" },
    data: { model: { format: "parapet.model", version: 1, records } },
  });
  const { modelId } = (await answer.json()) as { modelId: string };
  return modelId;
}
