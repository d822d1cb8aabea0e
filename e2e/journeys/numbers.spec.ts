import { expect, type Locator, test } from "@playwright/test";

import { ComparePage } from "../pages/compare-page";
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

test("no field turns what is no number into another one", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const records = () => board.records();
  const before = await records();
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });

  await test.step("in the details", async () => {
    await board.openDetails(ATTACK);
    await refusesAbsurdNumbers(field("Times a year"));
    await board.openDetails(DEFENSE);
    for (const name of ["Person-days", "Money, each year", "Moving parts"]) {
      await refusesAbsurdNumbers(field(name));
    }
  });
  await test.step("in the work list", async () => {
    const list = await WorkListPart.open(page, board.modelId);
    for (const name of ["Days you can spend", "Price of one day"]) {
      await refusesAbsurdNumbers(field(name));
    }
    await list.face(DEFENSE).press("e");
    await refusesAbsurdNumbers(list.row(DEFENSE).getByRole("textbox", { name: "Work, once" }));
  });
  await test.step("beside the alternatives", async () => {
    await ComparePage.open(page, board.modelId);
    await refusesAbsurdNumbers(page.getByLabel("Cost shared over"));
  });
  await test.step("in the outline", async () => {
    await page.goto(`/m/${board.modelId}/outline`);
    await refusesAbsurdNumbers(field(`Times a year: ${ATTACK}`));
  });
  expect(await records()).toEqual(before);
});

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
