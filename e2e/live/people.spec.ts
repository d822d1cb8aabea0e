import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { PeoplePart } from "../pages/people-part";
import { runAxe } from "../support/axe";
import { joined } from "../support/joined";
import { makeModel } from "../support/model-api";

/** Two people with the same model open, each in a browser of their own. */
async function adaAndBob(
  { browser, request }: { browser: Browser; request: APIRequestContext },
  options = {},
) {
  const { token } = await makeModel(request, TEMPLATE);
  const [ada, bob] = [
    await joined(browser, token, "Ada Lovelace", options),
    await joined(browser, token, "Bob", options),
  ].map((board) => Object.assign(board, { people: new PeoplePart(board.page) }));
  if (!ada || !bob) throw new Error("Both have joined");
  // From here on each of them tells where they are.
  await expect(ada.people.button).toBeVisible();
  await expect(bob.people.button).toBeVisible();
  return { ada, bob };
}

const TEMPLATE = { template: "kubernetes-secrets" };
const CARD = "Root on a worker node";

/** The same place, but for the fractions of pixels that are lost on the way. */
const near = ({ x, y }: { x: number; y: number }) => ({
  x: expect.closeTo(x, -1) as unknown,
  y: expect.closeTo(y, -1) as unknown,
});

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
  await bob.page.getByRole("textbox", title).blur();
  await ada.page.getByRole("textbox", title).click();
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

test("a card is seen where somebody drags it, and is stored where they let it go", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await adaAndBob({ browser, request });
  const stored = JSON.stringify(await bob.records());

  await bob.card(CARD).hover();
  const { x, y } = await PeoplePart.placeOf(bob.card(CARD));
  await bob.page.mouse.down();
  await bob.page.mouse.move(x + 150, y + 60, { steps: 10 });
  const there = await PeoplePart.placeOf(bob.card(CARD));
  expect(there.x - x).toBeGreaterThan(100);
  await expect.poll(() => PeoplePart.placeOf(ada.card(CARD))).toEqual(near(there));
  expect(JSON.stringify(await bob.records())).toBe(stored);

  await bob.page.mouse.up();
  await expect.poll(async () => JSON.stringify(await bob.records())).not.toBe(stored);
  await expect.poll(() => PeoplePart.placeOf(ada.card(CARD))).toEqual(near(there));
  await ada.page.reload();
  await BoardPage.arrive(ada.page);
  await expect(ada.people.button).toBeVisible();
  await expect.poll(() => ada.card(CARD).getAttribute("class")).not.toContain("carried");
});

test("a drag of somebody who leaves in the middle of it is as if it had not been", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await adaAndBob({ browser, request });
  const before = await PeoplePart.placeOf(ada.card(CARD));

  await bob.card(CARD).hover();
  const { x, y } = await PeoplePart.placeOf(bob.card(CARD));
  await bob.page.mouse.down();
  await bob.page.mouse.move(x + 150, y + 60, { steps: 10 });
  await expect.poll(() => PeoplePart.placeOf(ada.card(CARD))).not.toEqual(before);
  await bob.page.context().setOffline(true);

  await expect.poll(() => PeoplePart.placeOf(ada.card(CARD))).toEqual(before);
});

test("whoever is followed leads through screens and over the board, until one moves oneself", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await adaAndBob({ browser, request });

  await ada.people.follow("Bob");
  await expect(ada.people.followBar).toContainText("Following Bob");
  await bob.page.getByRole("link", { name: "Work list", exact: true }).click();
  await expect(ada.page).toHaveURL(/\/worklist$/);
  await bob.page.getByRole("link", { name: "Board" }).click();
  await BoardPage.arrive(ada.page);

  const place = () => PeoplePart.placeOf(bob.card(CARD));
  const start = await place();
  await bob.dragOver({ x: 600, y: 560 }, { x: 700, y: 500 });
  await expect.poll(place).not.toEqual(start);
  await expect.poll(() => PeoplePart.placeOf(ada.card(CARD))).toEqual(near(await place()));

  await ada.page.keyboard.press("Escape");
  await expect(ada.people.followBar).toBeHidden();
  const own = await PeoplePart.placeOf(ada.card(CARD));
  await bob.page.getByRole("link", { name: "Outline" }).click();
  await ada.people.button.click();
  await expect(ada.people.person("Bob")).toContainText("In the outline");
  expect(await PeoplePart.placeOf(ada.card(CARD))).toEqual(own);

  await ada.people.person("Bob").click();
  await expect(ada.page).toHaveURL(/\/outline$/);
  await ada.page.mouse.wheel(0, 100);
  await expect(ada.people.followBar).toBeHidden();
});

test("following ends when the one who leads leaves; the palette offers it too", async ({
  browser,
  request,
}) => {
  const { ada, bob } = await adaAndBob({ browser, request });

  await ada.page.keyboard.press("ControlOrMeta+k");
  await ada.page.getByRole("combobox").fill("follow somebody");
  await ada.page.keyboard.press("Enter");
  await ada.people.person("Bob").click();
  await expect(ada.people.followBar).toBeVisible();
  await bob.page.close();

  await expect(ada.people.followBar).toBeHidden();
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

for (const reducedMotion of ["reduce", "no-preference"] as const) {
  test(`pointers ${reducedMotion === "reduce" ? "jump" : "glide"} with motion: ${reducedMotion}`, async ({
    browser,
    request,
  }) => {
    const { ada, bob } = await adaAndBob({ browser, request }, { reducedMotion });
    await bob.page.mouse.move(500, 300);
    const pointer = ada.people.pointer("Bob");
    await expect(pointer).toBeVisible();
    const places = await pointer.evaluateHandle((element) => {
      const seen: string[] = [];
      new MutationObserver(() => seen.push(element.style.translate)).observe(element, {
        attributeFilter: ["style"],
      });
      return seen;
    });
    const at = await PeoplePart.placeOf(pointer);
    await bob.page.mouse.move(700, 450);
    await expect
      .poll(() => PeoplePart.placeOf(pointer))
      .toEqual(near({ x: at.x + 200, y: at.y + 150 }));

    // Told places are whole numbers; those between them hardly ever are.
    const between = (await places.jsonValue()).filter((place) => place.includes("."));
    expect(between.length > 0).toBe(reducedMotion === "no-preference");
  });
}

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
