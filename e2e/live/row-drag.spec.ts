import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";

import { WorkListPart } from "../pages/work-list-part";
import { joined } from "../support/joined";
import { bearer, makeModel } from "../support/model-api";

/** Three things that help against one attack, best first; the best is done already. */
const RECORDS = [
  {
    kind: "model",
    id: "model",
    fields: { title: "A door", settings: { unit: "points", floor: 0 } },
  },
  { kind: "asset", id: "S1", fields: { title: "Silver" } },
  {
    kind: "failure",
    id: "F1",
    fields: { assetId: "S1", title: "Stolen", impact: { mid: 100 } },
  },
  {
    kind: "attack",
    id: "A1",
    fields: { title: "By the door", ratePerYear: { mid: 1 }, failureIds: ["F1"] },
  },
  defense("D1", "Locks", 1, { status: "done" }),
  defense("D2", "A dog", 3),
  defense("D3", "Lights", 9),
  effect("E1", "D1"),
  effect("E2", "D2"),
  effect("E3", "D3"),
].map(({ kind, id, fields }) => ({ kind, id, ...fields }));

function defense(id: string, title: string, mid: number, fields = {}) {
  return { kind: "defense", id, fields: { title, effortDays: { mid }, ...fields } };
}

function effect(id: string, defenseId: string) {
  return { kind: "effect", id, fields: { defenseId, targetId: "A1", share: { mid: 0.5 } } };
}

/** The list with its second row held over the first, and what a program can do to it. */
async function holding(browser: Browser, request: APIRequestContext) {
  const { modelId, token } = await makeModel(request, {
    model: { format: "parapet.model", version: 1, records: RECORDS },
  });
  const { page } = await joined(browser, token, "Ada");
  const list = await WorkListPart.open(page, modelId);
  expect(await list.titles()).toEqual(["A dog", "Lights"]);
  await list.hold("Lights", "A dog");
  let n = 0;
  const change = async (op: object) => {
    n += 1;
    const answer = await request.post(`/api/models/${modelId}/ops`, {
      ...bearer(token),
      data: { clientId: "program", batches: [{ n, ops: [op] }] },
    });
    expect(answer.ok()).toBe(true);
  };
  return { list, change };
}

test("a row is dropped where it is seen, also when others changed the list under it", async ({
  browser,
  request,
}) => {
  const { list, change } = await holding(browser, request);

  await change({ op: "patch", id: "D1", fields: { status: "idea" } });
  await expect.poll(() => list.titles()).toEqual(["Locks", "A dog", "Lights"]);
  await list.page.mouse.up();

  await expect.poll(() => list.titles()).toEqual(["Lights", "Locks", "A dog"]);
});

test("a row that somebody deletes while it is dragged is let go of", async ({
  browser,
  request,
}) => {
  const { list, change } = await holding(browser, request);
  const isHeld = () => list.row("Lights").evaluate((row) => row.style.transform !== "");
  await expect.poll(isHeld).toBe(true);

  await change({ op: "delete", id: "D3" });
  await expect.poll(() => list.titles()).toEqual(["A dog"]);
  await list.page.mouse.move(300, 300);
  await change({ op: "put", ...defense("D3", "Lights", 9) });
  await change({ op: "put", ...effect("E3", "D3") });
  await expect.poll(() => list.titles()).toEqual(["A dog", "Lights"]);
  expect(await isHeld()).toBe(false);
  await list.page.mouse.up();

  await expect(list.page.getByRole("button", { name: /^Nothing to undo/ })).toBeVisible();
});
