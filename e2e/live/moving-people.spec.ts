import { expect, test } from "@playwright/test";

import { BoardPage } from "../pages/board-page";
import { PeoplePart } from "../pages/people-part";
import { adaAndBob } from "../support/joined";

const CARD = "Root on a worker node";

/** The same place, but for the fractions of pixels that are lost on the way. */
const near = ({ x, y }: { x: number; y: number }) => ({
  x: expect.closeTo(x, -1) as unknown,
  y: expect.closeTo(y, -1) as unknown,
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
  await bob.comesToRest();
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
  await BoardPage.arrive(bob.page);

  const place = () => PeoplePart.placeOf(bob.card(CARD));
  const start = await place();
  await bob.dragOver({ x: 600, y: 560 }, { x: 700, y: 500 });
  await expect.poll(place).not.toEqual(start);
  await bob.comesToRest();
  await expect.poll(() => PeoplePart.placeOf(ada.card(CARD))).toEqual(near(await place()));

  await ada.page.keyboard.press("Escape");
  await expect(ada.people.followBar).toBeHidden();
  // What was told last is still gone to.
  await ada.comesToRest();
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
    const glides = async () => (await places.jsonValue()).some((place) => place.includes("."));
    if (reducedMotion === "reduce") {
      expect(await glides()).toBe(false);
      return;
    }
    // A busy page may draw no picture on the way; the pointer goes on until it does.
    const goOn = async () => {
      await bob.page.mouse.move(500, 300, { steps: 10 });
      await bob.page.mouse.move(700, 450, { steps: 10 });
      return glides();
    };
    await expect.poll(async () => (await glides()) || goOn()).toBe(true);
  });
}
