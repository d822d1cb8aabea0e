import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";

import { GuidePage } from "../pages/guide-page";
import { PalettePart } from "../pages/palette-part";
import { joined } from "../support/joined";
import { makeModel } from "../support/model-api";

/** Two people at the same question of one model that says nothing yet. */
async function bothAsked(
  { browser, request }: { browser: Browser; request: APIRequestContext },
  question: string,
) {
  const { modelId, token } = await makeModel(request, { title: "Customer database" });
  const enter = async (name: string) => {
    const { page } = await joined(browser, token, name);
    await page.goto(`/m/${modelId}/guide?q=${question}`);
    const guide = new GuidePage(page);
    await guide.takesKeys();
    return guide;
  };
  return { ada: await enter("Ada Lovelace"), bob: await enter("Bob") };
}

/** Ends when so many records of a title are in the model on this page, which does not show it itself. */
async function hears({ page }: GuidePage, title: string, count = 1): Promise<void> {
  const palette = new PalettePart(page);
  await palette.open();
  await palette.type(title);
  await expect(palette.options.filter({ hasText: title })).toHaveCount(count);
  await page.keyboard.press("Escape");
  await expect(palette.field).toBeHidden();
  await page.getByRole("main").getByRole("textbox").first().focus();
}

test("an answer that somebody gave meanwhile is replaced when that is meant, and not before", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await bothAsked({ browser, request }, "asset");
  const bobs = bob.page.getByLabel("One thing");
  await bob.type("Key of the nightly backups");
  await ada.type("Password of the customer database");
  await ada.press("Enter");
  await expect(ada.question(/^What must nobody do/)).toBeVisible();

  await hears(bob, "Password of the customer database");
  await bob.press("Enter");
  await expect(
    bob.page.getByText(
      "Somebody else has answered meanwhile: “Password of the customer database”.",
    ),
  ).toBeVisible();
  await expect(bobs).toHaveValue("Key of the nightly backups");
  await expect(ada.question(/“Password of the customer database”/)).toBeVisible();

  await bob.press("Enter");
  await expect(ada.question(/“Key of the nightly backups”/)).toBeVisible();
});

test("an answer that somebody takes away while another is typed asks nothing", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await bothAsked({ browser, request }, "asset");
  await ada.type("Password of the customer database");
  await ada.press("Enter");
  await expect(ada.question(/^What must nobody do/)).toBeVisible();
  const field = bob.page.getByLabel("One thing");
  await expect(field).toHaveValue("Password of the customer database");
  await bob.type("Key of the nightly backups");
  await ada.page.getByRole("button", { name: /^Undo/ }).click();
  await expect(ada.question(/^What must not happen/)).toBeVisible();

  await hears(bob, "Password of the customer database", 0);
  await bob.press("Enter");
  await expect(bob.question(/“Key of the nightly backups”/)).toBeVisible();
});

test("two attacks that two people think of at once are two attacks", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await bothAsked({ browser, request }, "attack-1");
  await bob.type("Query with a stolen login");
  await ada.type("Read it from an old backup");
  await ada.page.getByRole("radio").first().check();
  await ada.press("Enter");
  await expect(ada.question(/^Attack 2/)).toBeVisible();

  await hears(bob, "Read it from an old backup");
  await expect(bob.page.getByRole("radio", { checked: true })).toHaveCount(0);
  await bob.press("Enter");
  await expect(bob.question(/^Attack 2/)).toBeVisible();
  await expect(bob.page.getByRole("textbox", { name: "The attack" })).toHaveValue(
    "Query with a stolen login",
  );
  await expect(bob.page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("whoever typed nothing sees the answer that somebody else gives, and goes on with it", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await bothAsked({ browser, request }, "attack-1");
  await ada.type("Read it from an old backup");
  await ada.page.getByRole("radio").first().check();
  await ada.press("Enter");

  const field = bob.page.getByRole("textbox", { name: "The attack" });
  await expect(field).toHaveValue("Read it from an old backup");
  await expect(bob.page.getByRole("radio").first()).toBeChecked();
  await field.press("Enter");
  await expect(bob.question(/^Attack 2/)).toBeVisible();
  await bob.page.getByRole("button", { name: "Back" }).click();
  await expect(bob.page.getByRole("radio").first()).toBeChecked();
});
