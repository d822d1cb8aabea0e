import { readFile } from "node:fs/promises";

import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";

import { BoardPage } from "../pages/board-page";
import { StartPage } from "../pages/start-page";
import { Keyboard } from "../support/keyboard";

const ATTACK = "Root on a worker node";
const DEFENSE = "Node authorizer";

test("from the start page to a CSV in the order of the screen, with the keyboard only", async ({
  page,
}) => {
  const keyboard = new Keyboard(page);
  const start = await StartPage.open(page);
  const button = (name: string | RegExp) => page.getByRole("button", { name });

  await test.step("the start page opens the template", async () => {
    await keyboard.goTo(start.templateButton("Kubernetes Secrets"));
    await keyboard.press("Enter");
  });
  const board = await BoardPage.arrive(page);
  const { workList } = board;
  expect(await workList.rankOf(DEFENSE)).toBe(4);

  await test.step("past the bars to a card, and into its details", async () => {
    await keyboard.goTo(page.getByRole("link", { name: "Skip to the content" }));
    await keyboard.press("Enter");
    await keyboard.goTo(board.card(ATTACK));
    await keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Title", exact: true })).toBeFocused();
  });

  await test.step("an estimate is changed by a rung", async () => {
    await keyboard.goTo(page.getByRole("slider", { name: "How often it would succeed" }));
    await keyboard.press("ArrowRight");
    await expect(board.saveState).toBeVisible();
  });

  await test.step("the list has followed, and says why", async () => {
    await keyboard.goTo(page.getByRole("tab", { name: "Details" }), "Shift+Tab");
    await keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "Work list" })).toBeFocused();
    await expect.poll(() => workList.rankOf(DEFENSE)).toBeLessThan(4);
  });

  await test.step("a receipt opens", async () => {
    await keyboard.goTo(
      workList.row(DEFENSE).getByRole("heading", { level: 3 }).getByRole("button"),
    );
    await keyboard.press("Enter");
    await expect(workList.row(DEFENSE).getByRole("table")).toBeVisible();
  });

  await test.step("the defense is planned", async () => {
    await keyboard.goTo(button(/^Status of Node authorizer.*: Idea$/));
    await keyboard.press("Enter");
    await page.getByRole("menu").waitFor();
    await keyboard.goTo(page.getByRole("menuitemradio", { name: "Planned" }), "ArrowDown");
    await keyboard.press("Enter");
    await expect(button(/^Status of Node authorizer.*: Planned$/)).toBeFocused();
    await expect(board.saveState).toBeVisible();
  });

  await test.step("the list is taken home in the order of the screen", async () => {
    await keyboard.goTo(button("Download"), "Shift+Tab");
    await keyboard.press("Enter");
    await page.getByRole("menu").waitFor();
    await keyboard.goTo(page.getByRole("menuitem", { name: "Spreadsheet" }), "ArrowDown");
    const download = page.waitForEvent("download");
    await keyboard.press("Enter");
    const rows: Record<string, string>[] = parse(
      await readFile(await (await download).path(), "utf8"),
      { columns: true, bom: true },
    );

    expect(rows.map((row) => row["Title"]?.replace(/^\[\w+\] /, ""))).toEqual(
      await workList.titles(),
    );
    expect(rows.find((row) => row["Title"]?.includes(DEFENSE))?.["Status"]).toMatch(/planned/i);
  });
});
