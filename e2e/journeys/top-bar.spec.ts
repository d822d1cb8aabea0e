import { expect, test } from "@playwright/test";

import { StartPage } from "../pages/start-page";

test("the bar says how much is saved in whole words, or by its icon, at every width", async ({
  page,
}) => {
  const board = await (await StartPage.open(page)).openTemplate("Kubernetes Secrets");
  for (let width = 640; width <= 1440; width += 40) {
    await page.setViewportSize({ width, height: 700 });
    const cut = await board.saveState.evaluate((text) => {
      const box = text.closest("[role=status]")?.getBoundingClientRect();
      const { top, right, width: needed } = text.getBoundingClientRect();
      const bar = document.querySelector("header");
      const isHidden = !box || top >= box.bottom;
      return {
        isCut: !isHidden && (right > box.right + 0.5 || text.scrollWidth > needed + 0.5),
        isOver: !bar || bar.scrollWidth > bar.clientWidth,
      };
    });
    expect(cut, `at ${String(width)} px`).toEqual({ isCut: false, isOver: false });
  }
  await expect(page.getByRole("status").filter({ hasText: "All changes saved" })).toHaveCount(1);

  await page.setViewportSize({ width: 820, height: 700 });
  await page.locator("header").getByRole("status").hover();
  await expect(page.getByText("All changes saved")).toHaveCount(2);
});
