import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { parseModelFile } from "@/lib/model/model-file";
import {
  aServer,
  FROM_OUR_PAGE,
  joinAs,
  makeLink,
  makeModel,
  postOps,
  readSnapshot,
  refusalOf,
  send,
} from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const TABLES = ["models", "records", "operations", "links", "link_secrets", "grants"] as const;

function countRows(): Record<string, unknown> {
  const { reader } = server.services().database;
  return Object.fromEntries(
    TABLES.map((table) => [table, reader.first(`SELECT COUNT(*) FROM ${table}`)?.[0]]),
  );
}

describe("the model file", () => {
  it("carries the model's number, and is not sent again to whoever has it", async () => {
    const model = await makeModel({ title: "T" });
    const address = `/api/models/${model.modelId}`;
    const get = (headers = {}) => send("GET", address, { bearer: model.token, headers });

    const first = await get();
    const etag = first.headers.get("etag") ?? "";
    const known = await get({ "if-none-match": etag });
    await postOps(model, [{ n: 1, ops: [{ op: "patch", id: "A1", fields: { title: "new" } }] }]);
    const changed = await get({ "if-none-match": `W/${etag}, "77"` });

    expect(etag).toBe('"1"');
    expect([known.status, await known.text()]).toEqual([304, ""]);
    expect([changed.status, changed.headers.get("etag")]).toEqual([200, '"2"']);
    expect(parseModelFile(await changed.json()).ok).toBe(true);
  });

  it("answers HEAD without a body and tells the methods it takes", async () => {
    const { modelId, token } = await makeModel({ title: "T" });
    const address = `/api/models/${modelId}`;

    const head = await send("HEAD", address, { bearer: token });
    const put = await send("PUT", address, { bearer: token, body: {} });
    const options = await send("OPTIONS", address);

    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(await refusalOf(put)).toBe("405 method-not-allowed");
    expect(options.headers.get("allow")).toBe("GET, DELETE, HEAD, OPTIONS");
  });
});

describe("deleting a model", () => {
  it("takes everything of it, and nothing of others", async () => {
    const other = await makeModel({ title: "Other" });
    await joinAs((await makeLink(other, "edit")).token);
    const before = countRows();
    const model = await makeModel();
    await joinAs((await makeLink(model, "edit")).token);
    await postOps(model, [{ n: 1, ops: [{ op: "delete", id: "A1" }] }]);

    const response = await send("DELETE", `/api/models/${model.modelId}`, { bearer: model.token });

    expect(response.status).toBe(204);
    expect(countRows()).toEqual(before);
    expect(Object.values(before)).not.toContain(0);
    const gone = await send("GET", `/api/models/${model.modelId}`, { bearer: model.token });
    expect(await refusalOf(gone)).toBe("404 not-found");
    expect((await readSnapshot(other.modelId, other.token)).records).toHaveLength(2);
  });

  it("is for those who manage it", async () => {
    const model = await makeModel({ title: "T" });
    for (const role of ["view", "participate", "edit"]) {
      const { token } = await makeLink(model, role);
      const response = await send("DELETE", `/api/models/${model.modelId}`, { bearer: token });
      expect(await refusalOf(response)).toBe("403 forbidden");
    }
  });

  it("refuses operations that were on their way", async () => {
    const model = await makeModel({ title: "T" });
    const cookie = await joinAs((await makeLink(model, "edit")).token);
    await send("DELETE", `/api/models/${model.modelId}`, { bearer: model.token });

    const response = await send("POST", `/api/models/${model.modelId}/ops`, {
      headers: { ...FROM_OUR_PAGE, cookie },
      body: { clientId: "c", batches: [{ n: 1, ops: [{ op: "delete", id: "A1" }] }] },
    });

    expect(await refusalOf(response)).toBe("404 not-found");
  });
});
