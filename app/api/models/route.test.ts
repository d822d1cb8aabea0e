import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  aServer,
  cookieOf,
  FROM_OUR_PAGE,
  joinAs,
  makeLink,
  makeModel,
  readSnapshot,
  refusalOf,
  send,
} from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const create = (body: unknown, headers: Record<string, string> = {}) =>
  send("POST", "/api/models", { body, headers });
const file = (...records: object[]) => ({
  format: "parapet.model",
  version: 1,
  records: [{ kind: "model", id: "model", title: "T" }, ...records],
});

describe("making a model", () => {
  it("from a template gives its records and the link that manages it", async () => {
    const response = await create({ template: "kubernetes-secrets" });

    expect(response.status).toBe(201);
    const { modelId, links } = (await response.json()) as {
      modelId: string;
      links: { manage: string };
    };
    expect(response.headers.get("location")).toBe(`/api/models/${modelId}`);
    expect(links.manage).toMatch(/^http:\/\/localhost:3000\/j#/);
    const token = links.manage.split("#")[1] ?? "";
    const stored = await (await send("GET", `/api/models/${modelId}`, { bearer: token })).text();
    const shipped = await readFile("lib/catalog/data/kubernetes-secrets.json", "utf8");
    expect(stored).toBe(shipped);
    expect((await readSnapshot(modelId, token)).me.role).toBe("manage");
  });

  it("from a title gives a blank model of that title", async () => {
    const { modelId, token } = await makeModel({ title: "  Shop " });

    const { records } = await readSnapshot(modelId, token);
    expect(records.find(({ kind }) => kind === "model")).toMatchObject({ title: "Shop" });
  });

  it("from a file stores just that file", async () => {
    const model = file({ kind: "attack", id: "A1", title: "Phishing" });

    const { modelId, token } = await makeModel({ model });

    const stored = await send("GET", `/api/models/${modelId}`, { bearer: token });
    expect(await stored.json()).toEqual({
      ...model,
      records: [model.records[1], model.records[0]],
    });
  });

  it("from a program sets no cookie, from our own page it lets the browser in", async () => {
    const program = await create({ title: "P" });
    const page = await create({ title: "B" }, FROM_OUR_PAGE);

    expect(program.headers.get("set-cookie")).toBeNull();
    const { modelId } = (await page.json()) as { modelId: string };
    const snapshot = await send("GET", `/api/models/${modelId}/snapshot`, {
      headers: { cookie: cookieOf(page) },
    });
    expect(await snapshot.json()).toMatchObject({ me: { role: "manage" } });
  });

  it("a second time keeps the session that the browser has", async () => {
    const cookie = cookieOf(await create({ title: "One" }, FROM_OUR_PAGE));

    const second = await create({ title: "Two" }, { ...FROM_OUR_PAGE, cookie });

    expect(second.headers.get("set-cookie")).toBeNull();
    const list = await send("GET", "/api/models", { headers: { cookie } });
    expect(await list.json()).toMatchObject([{ title: "Two" }, { title: "One" }]);
  });
});

describe("what cannot become a model", () => {
  it.each([
    ["nothing", {}],
    ["two things at once", { title: "x", template: "kubernetes-secrets" }],
    ["a template that there is not", { template: "../../etc/passwd" }],
    ["an empty title", { title: " " }],
    ["a title of 201 characters", { title: "x".repeat(201) }],
    ["a title that reads backwards", { title: "a\u202Eb" }],
    ["a file of another format", { model: { format: "x", version: 1, records: [] } }],
    ["a file without a model record", { model: { ...file(), records: [] } }],
    [
      "two records of one id",
      { model: file(...["x", "y"].map((title) => ({ kind: "asset", id: "S1", title }))) },
    ],
    ["a dangling end", { model: file({ kind: "failure", id: "F1", title: "f", assetId: "S9" }) }],
    [
      "a ring of steps",
      {
        model: file(
          { kind: "step", id: "X1", title: "a", childIds: ["X2"] },
          { kind: "step", id: "X2", title: "b", childIds: ["X1"] },
        ),
      },
    ],
    [
      "a number as text",
      { model: file({ kind: "attack", id: "A1", title: "a", ratePerYear: { mid: "1" } }) },
    ],
    [
      "a field that no attack has",
      { model: file({ kind: "attack", id: "A1", title: "a", bogus: 1 }) },
    ],
    [
      "5,001 cards",
      {
        model: file(
          ...Array.from({ length: 5_001 }, (_, i) => ({
            kind: "asset",
            id: `S${String(i)}`,
            title: "s",
          })),
        ),
      },
    ],
  ])("is %s", async (_, body) => {
    const response = await create(body);

    expect(response.status).toBe(422);
    const problem = (await response.json()) as { code: string; issues: object[] };
    expect(problem.code).toBe("invalid-request");
    expect(problem.issues.length).toBeGreaterThan(0);
  });

  it("names the record and field that is wrong", async () => {
    const response = await create({
      model: file({ kind: "attack", id: "A1", title: "a", ratePerYear: { mid: -1 } }),
    });

    const { issues } = (await response.json()) as { issues: { path: string }[] };
    expect(issues[0]?.path).toBe("model.records.1.ratePerYear.mid");
  });

  it("is a file of 10 MB and one byte", async () => {
    const text = JSON.stringify(file());
    const padded = (length: number) => `{"model":${text}${" ".repeat(length - text.length)}}`;

    expect(await refusalOf(await create(padded(10_000_001)))).toBe("413 too-large");
    expect((await create(padded(10_000_000))).status).toBe(201);
  });

  it("is a file with a key that reaches for prototypes", async () => {
    const text = JSON.stringify(file()).replace('"title":"T"', '"title":"T","__proto__":{"x":1}');

    expect(await refusalOf(await create(`{"model":${text}}`))).toBe("422 malformed-json");
  });
});

describe("a model of 5,000 cards and 10,000 effects", () => {
  it("is taken, and others are answered while it is read", async () => {
    const cards = [
      ...Array.from({ length: 100 }, (_, i) => ({
        kind: "attack",
        id: `A${String(i)}`,
        title: "a",
      })),
      ...Array.from({ length: 4_900 }, (_, i) => ({
        kind: "defense",
        id: `D${String(i)}`,
        title: "d",
      })),
    ];
    const effects = Array.from({ length: 10_000 }, (_, i) => ({
      kind: "effect",
      id: `E${String(i)}`,
      defenseId: `D${String(i % 4_900)}`,
      targetId: `A${String(Math.floor(i / 4_900))}`,
      share: { mid: 0.5 },
    }));
    const creation = makeModel({ model: file(...cards, ...effects) });
    const health = await Promise.race([creation, send("GET", "/api/health")]);
    const { modelId, token } = await creation;

    expect(health).toBeInstanceOf(Response);
    expect((await readSnapshot(modelId, token)).records).toHaveLength(15_001);
  });
});

describe("the models on this device", () => {
  it("are those this browser can open, with the most it may do there", async () => {
    const mine = await makeModel({ title: "Mine" });
    const cookie = await joinAs((await makeLink(mine, "view")).token);
    const edit = await makeLink(mine, "edit");
    await send("POST", "/api/join", {
      headers: { ...FROM_OUR_PAGE, cookie },
      body: { handle: edit.handle, secret: edit.token.split(".")[1] },
    });
    await makeModel({ title: "Not mine" });

    const list = await send("GET", "/api/models", { headers: { cookie } });

    expect(await list.json()).toEqual([
      {
        modelId: mine.modelId,
        title: "Mine",
        role: "edit",
        openedAt: expect.any(String) as string,
        updatedAt: expect.any(String) as string,
      },
    ]);
  });

  it("are none for a browser that never joined, and the one of its link for a program", async () => {
    const model = await makeModel({ title: "Program" });

    expect(await (await send("GET", "/api/models")).json()).toEqual([]);
    expect(await (await send("GET", "/api/models", { bearer: model.token })).json()).toMatchObject([
      { modelId: model.modelId, role: "manage" },
    ]);
    expect(await (await send("GET", "/api/models", { bearer: "x.y" })).json()).toEqual([]);
  });
});

describe("a server with a create key", () => {
  it("asks for it, and tells nobody whether one was close", async () => {
    await server.close();
    server = await aServer({ CREATE_KEY: "correct-horse-battery" });

    expect(await refusalOf(await create({ title: "x" }))).toBe("403 create-key-required");
    expect(await refusalOf(await create({ title: "x" }, { "x-create-key": "correct-horse" }))).toBe(
      "403 create-key-required",
    );
    const made = await create({ title: "x" }, { "x-create-key": "correct-horse-battery" });
    expect(made.status).toBe(201);
  });
});
