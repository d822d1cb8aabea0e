import { expect, type Locator, test } from "@playwright/test";

import type { BoardPage } from "../pages/board-page";
import { ComparePage } from "../pages/compare-page";
import { OutlinePage } from "../pages/outline-page";
import { StartPage } from "../pages/start-page";
import { WorkListPart } from "../pages/work-list-part";

const ATTACK = "Root on a worker node";
const DEFENSE = "Pod Security Admission";

/** Types what no number can be, key by key; it stays, with the reason, and Escape brings the number back. */
async function refusesAbsurdNumbers(field: Locator): Promise<void> {
  const before = await field.inputValue();
  for (const [typed, reason] of [
    ["1e400", /It cannot be more than [\d,.]+\. Check the zeros\./],
    ["12 e", "Write a number in digits, such as 10 or 50k."],
    ["10.000", /A point before three digits can be read in two ways\./],
  ] as const) {
    await field.click();
    await field.press("ControlOrMeta+a");
    await field.pressSequentially(typed);
    await field.press("Enter");
    await expect(field).toHaveAccessibleDescription(reason);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveValue(typed);
    await field.blur();
    await expect(field).toHaveValue(typed);
  }
  await field.focus();
  await field.press("Escape");
  await expect(field).toHaveValue(before);
}

/** Where a number is typed: goes there, and returns the fields. */
const PLACES: readonly [place: string, goTo: (board: BoardPage) => AsyncGenerator<Locator>][] = [
  [
    "the details of an attack",
    async function* (board) {
      await board.openDetails(ATTACK);
      yield fieldOf(board, "Times a year");
    },
  ],
  [
    "the details of a defense",
    async function* (board) {
      await board.openDetails(DEFENSE);
      for (const name of ["Person-days", "Money, each year", "Moving parts"]) {
        yield fieldOf(board, name);
      }
    },
  ],
  [
    "the work list",
    async function* ({ page, modelId }) {
      const list = await WorkListPart.open(page, modelId);
      yield list.field("Days you can spend");
      yield list.field("Price of one day");
      await list.face(DEFENSE).press("e");
      yield list.row(DEFENSE).getByRole("textbox", { name: "Work, once" });
    },
  ],
  [
    "the comparison",
    async function* ({ page, modelId }) {
      await ComparePage.open(page, modelId);
      yield page.getByLabel("Cost shared over");
    },
  ],
  [
    "the outline",
    async function* (board) {
      await OutlinePage.open(board.page, board.modelId);
      yield fieldOf(board, `Times a year: ${ATTACK}`);
    },
  ],
];

function fieldOf({ page }: BoardPage, name: string): Locator {
  return page.getByRole("textbox", { name, exact: true });
}

for (const [place, fieldsOf] of PLACES) {
  test(`no field of ${place} turns what is no number into another one`, async ({ page }) => {
    const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
    const before = await board.records();

    for await (const field of fieldsOf(board)) await refusesAbsurdNumbers(field);

    expect(await board.records()).toEqual(before);
  });
}

test("a number may be typed as people write it", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const list = await WorkListPart.open(page, board.modelId);

  await list.type("Days you can spend", "1.5k");

  await expect(list.field("Days you can spend")).toHaveValue("1,500");
  await list.type("Days you can spend", "2e1 days");
  await expect(list.field("Days you can spend")).toHaveValue("20");
});

test("a model is not turned to money while one of the numbers is none", async ({ page }) => {
  const board = await (await StartPage.open(page)).startBlank("Customer database");
  await page.goto(`/m/${board.modelId}/worklist`);
  const list = new WorkListPart(page);
  await page.getByRole("button", { name: /^What would one incident cost you\?/ }).click();
  const rate = list.field("Price of one day");
  await rate.fill("lots");
  await page.getByRole("button", { name: "Count in money" }).click();

  await expect(rate).toHaveAccessibleDescription("Write a number in digits, such as 10 or 50k.");
  await rate.fill("0.8k");
  await rate.press("Enter");
  await expect(page.getByRole("button", { name: "Count in money", exact: true })).toBeHidden();
  await expect.poll(async () => JSON.stringify(await board.records())).toContain('"dayRate":800');
});
