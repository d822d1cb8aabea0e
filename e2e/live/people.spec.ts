import { expect, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { PeoplePart } from "../pages/people-part";
import { runAxe } from "../support/axe";
import { adaAndBob, joined } from "../support/joined";
import { makeModel } from "../support/model-api";

const TEMPLATE = { template: "kubernetes-secrets" };
const CARD = "Root on a worker node";

test("two people see each other in the list, on the board and at the cards", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await adaAndBob({ browser, request });

  await ada.people.button.click();
  await expect(ada.people.menu.getByText("You, as the others see you")).toBeVisible();
  await expect(ada.people.menu.getByText("Ada Lovelace")).toBeVisible();
  await expect(ada.people.person("Bob")).toContainText("On the board");
  await ada.page.keyboard.press("Escape");

  await bob.card(CARD).hover();
  await expect(ada.people.pointer("Bob")).toBeVisible();
  await bob.card(CARD).click();
  await expect.poll(() => ada.people.markOf(ada.card(CARD))).toContain("Bob");

  await bob.page.getByRole("link", { name: "Outline" }).click();
  await expect(ada.people.pointer("Bob")).toBeHidden();
  await ada.people.button.click();
  await expect(ada.people.person("Bob")).toContainText("In the outline");
  await ada.page.keyboard.press("Escape");

  await bob.page.close();
  await expect(ada.people.button).toBeHidden();
  await expect.poll(() => ada.people.markOf(ada.card(CARD))).toBe("none");
});

test("nobody but oneself is nobody to show", async ({ browser, request }) => {
  const { token } = await makeModel(request, TEMPLATE);
  const ada = await joined(browser, token, "Ada");
  const second = await BoardPage.open(await ada.page.context().newPage(), ada.modelId);

  const bob = await joined(browser, token, "");
  const people = new PeoplePart(bob.page);
  await people.button.click();

  await expect(people.menu.getByText("1 other person here")).toBeVisible();
  await expect(people.menu.getByText(/^Guest \d$/)).toBeVisible();
  for (const { page } of [ada, second]) {
    await expect(new PeoplePart(page).button).toHaveAccessibleName("1 other person here");
  }
});

test("a field in which somebody types can be read only, until one takes it over", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await adaAndBob({ browser, request });
  const title = { name: "Title", exact: true };
  await ada.openDetails(CARD);
  await bob.openDetails(CARD);

  await ada.page.getByRole("textbox", title).click();
  const held = bob.page.getByRole("textbox", title);
  await expect(bob.page.getByText("Ada Lovelace is editing", { exact: true })).toBeVisible();
  await expect(held).not.toBeEditable();
  await expect(held).toHaveAccessibleDescription("Ada Lovelace is editing");
  await expect(bob.page.getByRole("textbox", { name: "Notes" })).toBeEditable();
  await expect.poll(() => bob.people.markOf(bob.card(CARD))).toContain("is editing");

  await bob.page.getByRole("button", { name: "Edit anyway" }).click();
  await expect(held).toBeFocused();
  await expect(held).toBeEditable();
  await held.fill("Root on any node");
  await expect(ada.page.getByText(/^Bob is editing this too/)).toBeVisible();
  await expect(ada.page.getByRole("textbox", title)).toBeEditable();
  await held.press("Enter");
  await expect(ada.card("Root on any node")).toBeVisible();

  await ada.page.getByRole("textbox", { name: "Notes" }).click();
  await expect(held).toBeEditable();
  // Whoever comes back before the word that the other has left comes as somebody who only reads.
  const left = ada.page.getByRole("textbox", title);
  await expect(left).not.toBeEditable();
  await bob.page.getByRole("textbox", title).blur();
  await expect(left).toBeEditable();
  await left.click();
  await expect(held).not.toBeEditable();
  await ada.page.close();
  await expect(held).toBeEditable();
});

test("a title on the card and a number in the outline are held like those in the details", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await adaAndBob({ browser, request });
  await ada.openDetails(CARD);
  await ada.page.getByRole("textbox", { name: "Title", exact: true }).click();

  // Whoever opens a field before the other's word of it comes types in it too.
  await expect.poll(() => bob.people.markOf(bob.card(CARD))).toContain("is editing");

  await bob.card(CARD).dblclick();
  const typed = bob.card(CARD).getByRole("textbox");
  await expect(typed).not.toBeEditable();
  await bob.card(CARD).getByRole("button", { name: "Edit anyway" }).click();
  await expect(typed).toBeEditable();
  await typed.press("Escape");

  await bob.page.getByRole("link", { name: "Outline" }).click();
  await ada.page.getByRole("textbox", { name: "Times a year" }).click();
  const number = bob.page.getByRole("textbox", { name: `Times a year: ${CARD}` });
  await expect(number).not.toBeEditable();
  await ada.page.keyboard.press("Tab");
  await expect(number).toBeEditable();
});

test("a comment of somebody else comes with its author, without asking for it", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await adaAndBob({ browser, request });
  await ada.openDetails(CARD);
  await ada.page.route("**/comments", (route) => route.abort());
  await bob.openDetails(CARD);
  await bob.page.getByRole("textbox", { name: "Add a comment" }).fill("Is this once in 58 years?");
  await bob.page.getByRole("button", { name: "Comment", exact: true }).click();

  const line = ada.page.getByRole("listitem").filter({ hasText: "Is this once in 58 years?" });
  await expect(line).toContainText("Bob");
  await expect(line.getByRole("time")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing with people here, in ${colorScheme}`, async ({ browser, request }) => {
    const { ada, bob } = await adaAndBob({ browser, request }, { colorScheme });
    await bob.openDetails(CARD);
    await bob.page.getByRole("textbox", { name: "Title", exact: true }).click();
    await ada.openDetails(CARD);
    await expect(ada.page.getByRole("button", { name: "Edit anyway" })).toBeVisible();
    expect((await runAxe(ada.page)).violations).toEqual([]);
    await ada.people.follow("Bob");
    await expect(ada.people.followBar).toBeVisible();
    expect((await runAxe(ada.page)).violations).toEqual([]);
    await ada.people.button.click();
    await expect(ada.people.person("Bob")).toBeVisible();
    await expect(ada.people.menu).toHaveCSS("opacity", "1");
    expect((await runAxe(ada.page)).violations).toEqual([]);
  });
}

test("names that act instead of showing are shown and do nothing", async ({ browser, request }) => {
  const { token } = await makeModel(request, TEMPLATE);
  const name = '"}body{display:none}/*\u202e<b>';
  const ada = await joined(browser, token, "Ada");
  const evil = await joined(browser, token, name);
  const people = new PeoplePart(ada.page);
  await evil.card(CARD).click();

  await expect.poll(() => people.markOf(ada.card(CARD))).toContain("body{display:");
  await expect(ada.page.locator("body")).toBeVisible();
  await people.button.click();
  await expect(people.menu.getByText('"}body{display:none}/*<b>')).toBeVisible();
});
