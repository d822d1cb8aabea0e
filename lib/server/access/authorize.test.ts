import { afterAll, beforeAll, describe, expect, it } from "vitest";

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
let model: Awaited<ReturnType<typeof makeModel>>;
let other: Awaited<ReturnType<typeof makeModel>>;

beforeAll(async () => {
  server = await aServer();
  model = await makeModel({ title: "Mine" });
  other = await makeModel({ title: "Theirs" });
});
afterAll(() => server.close());

const rename = {
  clientId: "c",
  batches: [{ n: 1, ops: [{ op: "patch", id: "A1", fields: { title: "x" } }] }],
};

/** Every call under a model, with a body where it takes one, and the least role that may make it. */
const CALLS = [
  ["GET", "", "view", undefined],
  ["GET", "/snapshot", "view", undefined],
  ["GET", "/comments", "participate", undefined],
  ["GET", "/ranking", "view", undefined],
  ["GET", "/worklist.csv?for=jira", "view", undefined],
  ["POST", "/ops", "participate", rename],
  ["GET", "/links", "manage", undefined],
  ["POST", "/links", "manage", { role: "view" }],
  ["PATCH", "/links/HANDLE", "manage", { label: "x" }],
  ["POST", "/links/HANDLE/secrets", "manage", {}],
  ["DELETE", "/links/HANDLE", "manage", undefined],
  ["DELETE", "", "manage", undefined],
] as const;
const ROLES = ["view", "participate", "edit", "manage"] as const;

describe("who has no way in", () => {
  it.each(CALLS)("learns nothing from %s %s", async (method, rest, _need, body) => {
    const strangers: Parameters<typeof send>[2][] = [
      {},
      { bearer: "x" },
      { bearer: `${"A".repeat(12)}.${"a".repeat(43)}` },
      { bearer: other.token },
      { headers: { authorization: "Bearer" } },
      { headers: { cookie: `parapet=${"a".repeat(43)}`, ...FROM_OUR_PAGE } },
      { headers: { cookie: await joinAs(other.token), ...FROM_OUR_PAGE } },
      { bearer: "x", headers: { cookie: await joinAs(model.token), ...FROM_OUR_PAGE } },
    ];
    const ids = [model.modelId, "0".repeat(16), "%00", "x".repeat(300), "..", "__proto__"];
    const answers = new Set<string>();
    for (const id of ids) {
      for (const stranger of id === model.modelId ? strangers : [{ bearer: model.token }]) {
        const address = `/api/models/${encodeURIComponent(id)}${rest}`;
        const response = await send(method, address, { ...stranger, body });
        answers.add(`${String(response.status)} ${await response.text()}`);
      }
    }

    expect([...answers]).toEqual([
      '404 {"type":"urn:parapet:problem:not-found","title":"Not found","status":404,"code":"not-found"}',
    ]);
  });
});

describe("members", () => {
  const cases = CALLS.flatMap(([method, rest, need, body]) =>
    ROLES.map((role) => ({
      role,
      method,
      rest,
      body,
      isEnough: ROLES.indexOf(role) >= ROLES.indexOf(need),
    })),
  );

  it.each(cases)(
    "as $role: $method $rest ($isEnough)",
    async ({ role, method, rest, body, isEnough }) => {
      const own = await makeModel({ title: "Own" });
      const { token } = await makeLink(own, role);
      const { handle } = await makeLink(own, "view");
      const address = `/api/models/${own.modelId}${rest.replace("HANDLE", handle)}`;

      const response = await send(method, address, { bearer: token, body });

      if (isEnough) expect(response.status).toBeLessThan(300);
      else expect(await refusalOf(response)).toBe("403 forbidden");
    },
  );

  it("with less than edit change nothing, and learn that each batch is forbidden", async () => {
    const link = await makeLink(model, "participate");
    const before = await readSnapshot(model.modelId, model.token);

    const { results } = await postOps(
      { modelId: model.modelId, token: link.token },
      rename.batches,
    );

    expect(results).toMatchObject([{ n: 1, rejected: "forbidden" }]);
    expect(await readSnapshot(model.modelId, model.token)).toEqual(before);
  });

  it("who participate write comments and change their own, not those of others", async () => {
    const mine = { modelId: model.modelId, token: (await makeLink(model, "participate")).token };
    const theirs = { modelId: model.modelId, token: (await makeLink(model, "participate")).token };
    const comment = (id: string) => ({
      op: "put",
      kind: "comment",
      id,
      fields: { recordId: "A1", text: "?" },
    });
    await postOps(mine, [{ n: 1, ops: [comment("K1")] }]);

    const own = await postOps(mine, [
      { n: 2, ops: [{ op: "patch", id: "K1", fields: { text: "!" } }] },
    ]);
    const foreign = await postOps(theirs, [
      { n: 1, ops: [{ op: "patch", id: "K1", fields: { text: "hijacked" } }] },
      { n: 2, ops: [{ op: "delete", id: "K1" }] },
      { n: 3, ops: [comment("K1")] },
    ]);

    expect(own.results[0]?.seq).toBeGreaterThan(0);
    expect(foreign.results.map(({ rejected }) => rejected)).toEqual(Array(3).fill("forbidden"));
  });

  it("keep what they wrote as their own when somebody else has changed it", async () => {
    const author = { modelId: model.modelId, token: (await makeLink(model, "participate")).token };
    const put = { op: "put", kind: "comment", id: "K9", fields: { recordId: "A1", text: "?" } };
    await postOps(author, [{ n: 1, ops: [put] }]);
    const patch = { op: "patch", id: "K9", fields: { resolved: true } };
    await postOps(model, [{ n: 1, ops: [patch] }], "resolver");

    const { results } = await postOps(author, [{ n: 2, ops: [{ op: "delete", id: "K9" }] }]);

    expect(results[0]?.seq).toBeGreaterThan(0);
  });

  it("cannot reach a record of another model by its id", async () => {
    await postOps(other, [
      { n: 1, ops: [{ op: "put", kind: "asset", id: "Sother", fields: { title: "theirs" } }] },
    ]);

    const { results } = await postOps(
      model,
      [
        { n: 1, ops: [{ op: "patch", id: "Sother", fields: { title: "mine" } }] },
        {
          n: 2,
          ops: [
            { op: "put", kind: "failure", id: "F1", fields: { title: "f", assetId: "Sother" } },
          ],
        },
      ],
      "cross",
    );

    expect(results.map(({ rejected }) => rejected)).toEqual(["unknown-record", "dangling"]);
  });
});

describe("a Bearer", () => {
  it("decides alone, also where the cookie would allow more", async () => {
    const cookie = await joinAs(model.token);
    const view = await makeLink(model, "view");

    const response = await send("GET", `/api/models/${model.modelId}/snapshot`, {
      bearer: view.token,
      headers: { cookie },
    });

    expect(await response.json()).toMatchObject({ me: { role: "view" } });
  });

  it("is not what a proxy's own password is sent as", async () => {
    const cookie = await joinAs(model.token);

    const response = await send("GET", `/api/models/${model.modelId}/snapshot`, {
      headers: { cookie, authorization: "Basic cHJveHk6cGFzc3dvcmQ=" },
    });

    expect(response.status).toBe(200);
  });
});

describe("writes in the name of a cookie", () => {
  it.each([
    ["our own page", FROM_OUR_PAGE, 200],
    ["no origin at all", {}, 403],
    ["an origin, but no word on the site", { origin: "http://localhost:3000" }, 403],
    ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, 403],
    ["another port", { origin: "http://localhost:3001", "sec-fetch-site": "same-site" }, 403],
    [
      "an address of ours that another site calls",
      { origin: "http://localhost:3000", "sec-fetch-site": "cross-site" },
      403,
    ],
    ["a sandboxed page", { origin: "null", "sec-fetch-site": "same-origin" }, 403],
  ])("from %s", async (_, headers, status) => {
    const cookie = await joinAs((await makeLink(model, "edit")).token);

    const response = await send("POST", `/api/models/${model.modelId}/ops`, {
      headers: { cookie, ...headers },
      body: rename,
    });

    expect(response.status).toBe(status);
    if (status === 403) expect(await refusalOf(response)).toBe("403 foreign-origin");
  });

  it("from a page in the local network, where browsers do not tell the site", async () => {
    const host = "192.168.1.20:3000";
    const cookie = await joinAs((await makeLink(model, "edit")).token);

    const response = await send("POST", `/api/models/${model.modelId}/ops`, {
      headers: { cookie, host, origin: `http://${host}` },
      body: rename,
    });

    expect(response.status).toBe(200);
  });

  it("from a name that somebody pointed at this machine", async () => {
    const host = "rebound.example:3000";
    const cookie = await joinAs((await makeLink(model, "edit")).token);

    const response = await send("POST", `/api/models/${model.modelId}/ops`, {
      headers: { cookie, host, origin: `http://${host}`, "sec-fetch-site": "same-origin" },
      body: rename,
    });

    expect(await refusalOf(response)).toBe("403 foreign-origin");
  });
});
