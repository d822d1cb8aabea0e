import { expect, test } from "@playwright/test";

import { StartPage } from "../pages/start-page";
import { joined } from "../support/joined";
import { makeLink, makeModel } from "../support/model-api";

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

test("a reader's bar shows the title and that they only read, whole, on a phone and a tablet", async ({
  browser,
  request,
}) => {
  const model = await makeModel(request, { template: "kubernetes-secrets" });
  const { token } = await makeLink(request, model, "view");
  const { page } = await joined(browser, token, "Reader");
  for (const width of [390, 600, 820]) {
    await page.setViewportSize({ width, height: 844 });
    const bar = await page.locator("header").evaluate((header) => {
      const title = header.querySelector("h1");
      const parts = [...header.children].flatMap((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return right > left && bottom > top ? [{ left, right, top, bottom }] : [];
      });
      const covered = parts.filter((a, i) =>
        parts.some(
          (b, k) =>
            i !== k &&
            a.left < b.right - 0.5 &&
            b.left < a.right - 0.5 &&
            a.top < b.bottom - 0.5 &&
            b.top < a.bottom - 0.5,
        ),
      );
      return {
        isCut: !title || title.scrollWidth > title.clientWidth,
        isOver: header.scrollWidth > header.clientWidth,
        covered,
      };
    });
    expect(bar, `at ${String(width)} px`).toEqual({ isCut: false, isOver: false, covered: [] });
    await expect(page.getByText("Read-only", { exact: true })).toBeInViewport({ ratio: 1 });
  }
});
