import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

import { ComparePage } from "../pages/compare-page";
import { StartPage } from "../pages/start-page";

const NO_STATIC_SECRET = "No static secret: cloud login to the database, or mTLS identity";
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("the verdict on plain Secrets turns with three more attacks, and not on top of the plan", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  await page.getByRole("link", { name: "Compare" }).click();
  const compare = await ComparePage.arrive(page);

  await test.step("with five attacks plain Secrets are kept, both ways", async () => {
    await expect(compare.way("On its own")).toBeChecked();
    await expect(compare.way("On its own")).toHaveAccessibleDescription(
      /Keep “Plain Kubernetes Secrets”.*loses \$1,528 a year/s,
    );
    await expect(compare.way("On top of our plan")).toHaveAccessibleDescription(
      /Keep “Plain Kubernetes Secrets”/,
    );
    await expect(await compare.cell("Sealed Secrets", "Net a year")).toContainText("−$2,476");
    await expect(await compare.cell("Sealed Secrets", "Ends as a plain Secret")).toHaveText("yes");
    await expect(await compare.cell("Sealed Secrets", "Future unexpected")).toContainText(
      "likelier",
    );
    await expect(await compare.cell(NO_STATIC_SECRET, "Physical access")).toHaveText(
      /stops\s*85 %/,
    );
  });

  await test.step("with three more the answer on its own is another", async () => {
    await compare.countFurtherAttacks();

    await expect(compare.way("On its own")).toHaveAccessibleDescription(
      /“No static secret.*” comes out ahead.*\$10,628 a year/s,
    );
    expect((await compare.names())[0]).toBe(NO_STATIC_SECRET);
    await expect(await compare.cell("Sealed Secrets", "Net a year")).toContainText("+$4,279");
    await expect(await compare.cell("Sealed Secrets", "Net a year")).toContainText(
      "too close to call",
    );
  });

  await test.step("on top of the plan no tool earns what it costs even then", async () => {
    await expect(compare.way("On top of our plan")).toHaveAccessibleDescription(
      /Keep “Plain Kubernetes Secrets”.*costs more than the risk it removes/s,
    );
    await compare.way("On top of our plan").check();
    for (const title of await compare.names()) {
      await expect(await compare.cell(title, "Net a year")).toContainText("−$");
    }
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations).toEqual([]);
  });

  await test.step("choosing one says what follows, and undo takes back both steps", async () => {
    await compare.choose(NO_STATIC_SECRET);
    await expect(compare.row(NO_STATIC_SECRET)).toContainText(/Number \d+ of the work list/);
    await page.getByRole("button", { name: /^Undo: change a status/ }).click();
    await expect(compare.row(NO_STATIC_SECRET)).not.toContainText("Planned");

    await compare.way("On its own").check();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(compare.way("On its own")).toHaveAccessibleDescription(
      /Keep “Plain Kubernetes Secrets”/,
    );
    await expect(board.saveState).toBeVisible();
  });
});

test("what is only looked at is not written: as run, and shared by many", async ({ page }) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  const compare = await ComparePage.open(page, board.modelId);
  const title = "Self-hosted Vault with auto-unseal, used as a key-value store";
  const net = () => compare.cell(title, "Net a year");
  await expect(await net()).toContainText("−$65,113");

  await page.getByRole("radio", { name: "As actually run" }).check();
  await expect(await compare.cell(title, "Malicious process")).toHaveText(/no\s*0 %/);
  await page.getByRole("radio", { name: "As designed" }).check();

  const models = page.getByLabel("Cost shared over");
  await models.fill("50");
  await models.press("Enter");
  await expect(await compare.cell(title, "Cost a year")).toContainText("$1,303");

  await page.reload();
  await ComparePage.arrive(page);
  await expect(await net()).toContainText("−$65,113");
  await expect(page.getByRole("radio", { name: "As designed" })).toBeChecked();
});

test("a model without alternatives learns what they are and makes a group by the keyboard", async ({
  page,
}) => {
  await page.goto("/");
  const answer = await page.request.post("/api/models", {
    headers: { Origin: new URL(page.url()).origin, "Sec-Fetch-Site": "same-origin" },
    data: { template: "object-storage" },
  });
  const { modelId } = (await answer.json()) as { modelId: string };
  await page.goto(`/m/${modelId}/compare`);
  await expect(page.getByText("No alternatives yet")).toBeVisible();

  await page.getByLabel("What is the choice about?").focus();
  await page.keyboard.type("Backups");
  for (const title of [
    "Write-only backup in another account",
    "Versioning, object lock and delete protection",
  ]) {
    await page.getByRole("checkbox", { name: title }).focus();
    await page.keyboard.press("Space");
  }
  await page.getByRole("button", { name: "Compare these 2" }).focus();
  await page.keyboard.press("Enter");

  const compare = await ComparePage.arrive(page);
  await expect(page.getByRole("heading", { name: "Backups" })).toBeVisible();
  expect(await compare.names()).toHaveLength(2);
});
