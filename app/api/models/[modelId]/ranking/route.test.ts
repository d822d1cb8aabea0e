import { afterAll, beforeAll, expect, it } from "vitest";

import { aServer, makeModel, postOps, send } from "@/lib/server/testing/a-server";
import type { Ranking } from "@/lib/worklist/ranking";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

it("carries the model's number, follows a change, and is not sent again to whoever has it", async () => {
  const model = await makeModel({ template: "kubernetes-secrets" });
  const get = (headers = {}) =>
    send("GET", `/api/models/${model.modelId}/ranking`, { bearer: model.token, headers });

  const first = await get();
  const etag = first.headers.get("etag") ?? "";
  const known = await get({ "if-none-match": etag });
  await postOps(model, [
    { n: 1, ops: [{ op: "patch", id: "A1", fields: { ratePerYear: { mid: 0.001 } } }] },
  ]);
  const changed = await get({ "if-none-match": etag });

  const before = (await first.json()) as Ranking;
  const after = (await changed.json()) as Ranking;
  expect(etag).toBe('"1"');
  expect([known.status, await known.text()]).toEqual([304, ""]);
  expect([changed.status, changed.headers.get("etag")]).toEqual([200, '"2"']);
  expect(before.risk.current).toBeCloseTo(24_168.72, 2);
  expect(after.risk.current).toBeLessThan(before.risk.current);
});
