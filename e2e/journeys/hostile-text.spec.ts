import { expect, test } from "@playwright/test";

import { JoinPage } from "../pages/join-page";
import { makeModel } from "../support/model-api";

const SCRIPT = `<img src=x onerror="window.owned = true"><script>window.owned = true</script>`;

test("a script in titles and notes is shown as the text that it is", async ({ page, baseURL }) => {
  const records = [
    { kind: "model", id: "model", title: `Model ${SCRIPT}` },
    { kind: "asset", id: "S1", title: `Asset ${SCRIPT}` },
    { kind: "failure", id: "F1", title: `Failure ${SCRIPT}`, assetId: "S1", impact: { mid: 100 } },
    {
      kind: "attack",
      id: "A1",
      title: `Attack ${SCRIPT}`,
      notes: SCRIPT,
      ratePerYear: { mid: 0.1 },
      failureIds: ["F1"],
    },
    { kind: "defense", id: "D1", title: `Defense ${SCRIPT}`, effortDays: { mid: 1 } },
    { kind: "effect", id: "E1", defenseId: "D1", targetId: "A1", share: { mid: 0.5 } },
  ];
  const { token } = await makeModel(page.request, {
    model: { format: "parapet.model", version: 1, records },
  });

  const board = await (await JoinPage.open(page, `${baseURL ?? ""}/j#${token}`)).join();
  await board.openDetails("Attack <img");

  await expect(board.card("Attack <img")).toBeVisible();
  await expect(board.card("Asset <img")).toBeVisible();
  await board.showWorkList();
  await expect(board.workList.row("Defense <img")).toBeVisible();
  expect(await page.evaluate(() => "owned" in window)).toBe(false);
});
