import { expect, type Route, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { GuidePage } from "../pages/guide-page";
import { PalettePart } from "../pages/palette-part";
import { StartPage } from "../pages/start-page";
import { runAxe } from "../support/axe";

const ATTACKS = ["Read it from an old backup", "Query with a stolen login", "Find it in a chat"];
const DEFENSES = ["Encrypt the backups", "A second factor for the database", "A password safe"];

test("by keyboard alone from nothing to a ranked list, with a reload in the middle", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("What do you want to protect?").focus();
  await page.keyboard.type("Data");
  await page.keyboard.press("Enter");
  const offer = page.getByRole("button", { name: "Guide me", exact: true });
  await offer.focus();
  await page.keyboard.press("Enter");
  const guide = new GuidePage(page);

  await test.step("wording that could mean anything is asked about once, gently", async () => {
    await expect(guide.question("What exactly do you want to protect?")).toBeVisible();
    await guide.takesKeys();
    await guide.press("Enter");
    await expect(page.getByText("That could be many things.")).toBeVisible();
    await guide.type("Password of the customer database");
    await guide.press("Enter");
  });

  await test.step("what must not happen, and what it would cost", async () => {
    await expect(guide.question(/^What must nobody do/)).toBeVisible();
    await guide.type("log in and copy every customer");
    await guide.press("Enter");
    await expect(guide.question("What would one such incident cost you?")).toBeVisible();
    await guide.type("200k");
    await guide.press("Enter");
    await expect(guide.question("Where does it live?")).toBeVisible();
    await guide.press("Space");
    await expect(page.getByRole("checkbox", { name: /In a database/ })).toBeChecked();
    await guide.press("Enter");
  });

  for (const [index, title] of ATTACKS.entries()) {
    await test.step(title, async () => {
      await expect(guide.question(new RegExp(`^Attack ${String(index + 1)}:`))).toBeVisible();
      await guide.type(title);
      // The field, then the ladder: with something typed, no prompts are between them.
      await guide.press("Tab", "ArrowDown", "ArrowDown", "ArrowDown", "Enter");
    });
    if (index !== 1) continue;
    await test.step("a reload keeps the question, every answer, and what is being typed", async () => {
      await guide.type("Half a thought");
      await expect(guide.question(/^Attack 3:/)).toBeVisible();
      await expect(page.getByText("All changes saved")).toBeVisible();
      await page.reload();
      await expect(guide.question(/^Attack 3:/)).toBeVisible();
      await expect(guide.question(/Password of the customer database/)).toBeVisible();
      await expect(page.getByLabel("The attack")).toHaveValue("Half a thought");
      await guide.takesKeys();
    });
  }

  for (const [index, title] of DEFENSES.entries()) {
    await test.step(title, async () => {
      await expect(guide.question(new RegExp(ATTACKS[index] ?? ""))).toBeVisible();
      await guide.type(title);
      await guide.press("Tab", "ArrowDown", "Tab");
      await guide.type(String(index + 2));
      await guide.press("Enter");
    });
  }

  await test.step("the list says what to do first and why", async () => {
    await expect(guide.question("Do this first: Encrypt the backups")).toBeFocused();
    await expect(page.getByText(/^Removes \$14,000 of \$61,600 a year for \$1,600/)).toBeVisible();
    await expect(guide.list.getByRole("listitem")).toContainText(DEFENSES);
  });

  await test.step("the board has all of it, and one undo takes back one answer", async () => {
    const board = new BoardPage(page);
    await page.getByRole("button", { name: "Open the board" }).press("Enter");
    await BoardPage.arrive(page);
    for (const title of [...ATTACKS, ...DEFENSES]) await expect(board.card(title)).toBeVisible();
    await expect(page.getByRole("button", { name: /^Attacks 4/ })).toBeVisible();
    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.card("A password safe")).toBeHidden();
    await expect(board.card("A second factor for the database")).toBeVisible();
  });

  await test.step("the steps over the board lead back to what is open, with nothing left over", async () => {
    await page.getByRole("button", { name: "Guide me through two steps" }).click();
    await expect(guide.question(new RegExp(ATTACKS[2] ?? ""))).toBeVisible();
    await expect(page.getByLabel("The defense")).toHaveValue("");
  });
});

test("numbers and titles of no world are told in words, and stay where they were typed", async ({
  page,
}) => {
  await (await StartPage.open(page)).startBlank("Signing key of the releases");
  const guide = await GuidePage.open(page);

  await expect(guide.question("What exactly do you want to protect?")).toBeVisible();
  const field = page.getByLabel("One thing");
  await field.fill("x".repeat(10_000));
  await guide.press("Enter");
  await expect(page.getByText("At most 200 characters fit here; these are 10,000.")).toBeVisible();
  await expect(field).toHaveValue("x".repeat(10_000));
  await field.fill("");
  await guide.press("Enter");
  await expect(page.getByText("A few words will do. Or skip it for now.")).toBeVisible();
  await field.fill("Signing\u0007 key of the releases");
  await guide.press("Enter");

  await expect(guide.question(/“Signing key of the releases”/)).toBeVisible();
  await page.getByRole("button", { name: "Skip" }).click();
  for (const [typed, words] of [
    ["ten", "Write a number in digits, such as 10 or 50k."],
    ["-5", "It cannot be less than 0."],
    ["1e999", "It cannot be more than 1,000,000,000,000,000. Check the zeros."],
  ] as const) {
    await page.getByLabel("One incident, roughly").fill(typed);
    await guide.press("Enter");
    await expect(page.getByText(words)).toBeVisible();
  }
  await page.getByLabel("One incident, roughly").fill("1.5 million");
  await guide.press("Enter");
  await expect(guide.question("Where does it live?")).toBeVisible();

  await test.step("back shows what was kept", async () => {
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByLabel("One incident, roughly")).toHaveValue("1500000");
  });
});

test("the steps of the template say what is left, and lead there", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const steps = page.getByRole("navigation", { name: "How far this model is" });
  const next = steps.locator("[aria-current=step]");

  await expect(steps.getByRole("listitem")).toHaveCount(4);
  await expect(steps.getByRole("button", { name: "Attacks 5 done" })).toBeVisible();
  await expect(next).toHaveText(/Decide 4 to take or leave/);

  await steps.getByRole("button", { name: /^Asset/ }).click();
  await expect(page.getByRole("textbox", { name: "Title", exact: true }).first()).toHaveValue(
    "Production database password of one service",
  );
  await next.click();
  await expect(board.workList.rows.first()).toBeVisible();
});

test("a hint comes once in its moment, and again only when somebody asks for it", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const hint = page.getByRole("complementary", { name: "Hint" });

  await board.openDetails("Root on a worker node");
  await expect(hint).toContainText("follow while you drag");
  // It waits while a window is open, and what was done before that window is no moment after it.
  await board.showWorkList();
  const palette = new PalettePart(page);
  await palette.open();
  await expect(hint).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(hint).toContainText("follow while you drag");
  await hint.getByRole("button", { name: "Got it" }).click();
  await expect(hint).toBeHidden();
  await palette.open();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(hint).toBeHidden();
  await page.getByRole("tab", { name: "Details" }).click();
  await board.card("Physical access to a server").click();
  await board.showWorkList();
  // The moment of the line, which is another hint's, shows that the first did not come again.
  await expect(hint).toContainText("Enough for now");
  await hint.getByRole("button", { name: "Got it" }).click();
  await board.workList.openReceipt("Node authorizer");
  await expect(hint).toContainText("adds up to what the row removes");

  await page.goto(`/m/${board.modelId}/help`);
  await page.getByRole("button", { name: "Show hints again" }).click();
  await expect(page.getByText("They will come again.")).toBeVisible();
  await BoardPage.open(page, board.modelId);
  await board.openDetails("Root on a worker node");
  await expect(hint).toContainText("follow while you drag");
});

test("a hint that is loaded late still tells of the moment in which somebody began", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const held: Route[] = [];
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    const answer = await route.fetch();
    if ((await answer.text()).includes("parapet.hint.")) held.push(route);
    else await route.fulfill({ response: answer });
  });
  await BoardPage.open(page, board.modelId);
  await board.openDetails("Root on a worker node");
  await expect(page.getByLabel("Title", { exact: true })).toBeVisible();
  await expect.poll(() => held.length).toBe(1);
  await Promise.all(held.map((route) => route.continue()));

  await expect(page.getByRole("complementary", { name: "Hint" })).toContainText(
    "follow while you drag",
  );
});

test("the help explains scoring with the open model's own numbers", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  await board.openDetails("Root on a worker node");
  await page.getByRole("button", { name: "One step up: How often it would succeed" }).click();
  await expect(board.saveState).toBeVisible();
  await board.showWorkList();
  const shown = page.getByText(/^\$[\d,]+$/).first();
  // The engine may come later than the change is saved.
  await expect(shown).not.toHaveText("$24,169");
  const risk = await shown.innerText();

  await page.goto(`/help?model=${board.modelId}`);

  await expect(page).toHaveURL(`/m/${board.modelId}/help`);
  await expect(page.getByText(`On average it is ${risk} a year now`)).toBeVisible();
  await page.goto("/help");
  await expect(page.getByText("On average it is $24,169 a year now")).toBeVisible();
  await expect(page.getByText("The last row above the line, #4, saves 1.08 times")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("in the help", async ({ page }) => {
      await page.goto("/help");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect((await runAxe(page)).violations).toEqual([]);
    });

    test("in the guide", async ({ page }) => {
      const board = await (await StartPage.open(page)).startBlank("Data");
      const guide = await GuidePage.open(page);
      await expect(guide.question("What exactly do you want to protect?")).toBeVisible();
      await guide.press("Enter");
      await expect(page.getByText("That could be many things.")).toBeVisible();
      expect((await runAxe(page)).violations).toEqual([]);
      await guide.type("Customer database");
      await guide.press("Enter");
      for (const question of ["places", "attack-1", "list"]) {
        await page.goto(`/m/${board.modelId}/guide?q=${question}`);
        await expect(guide.question(/./).first()).toBeVisible();
        expect((await runAxe(page)).violations).toEqual([]);
      }
    });
  });
}
