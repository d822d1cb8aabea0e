import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { insertLink, insertSecret } from "@/lib/server/links/link-rows";
import {
  aServer,
  joinAs,
  makeLink,
  makeModel,
  readSnapshot,
  refusalOf,
  send,
} from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;
let model: Awaited<ReturnType<typeof makeModel>>;

beforeAll(async () => {
  server = await aServer();
  model = await makeModel({ title: "Links" });
});
afterAll(() => server.close());

const path = (rest = "") => `/api/models/${model.modelId}/links${rest}`;
const call = (method: string, rest: string, body?: object) =>
  send(method, path(rest), { bearer: model.token, body });
const inAMinute = () => new Date(Date.now() + 60_000).toISOString();

describe("links", () => {
  it("are made with a role and a label, and their address is told once", async () => {
    const response = await call("POST", "", { role: "edit", label: "Platform team" });

    expect(response.status).toBe(201);
    const made = (await response.json()) as { handle: string; url: string };
    expect(made).toMatchObject({ role: "edit", label: "Platform team", expiresAt: null });
    expect(made.url).toMatch(/^http:\/\/localhost:3000\/j#[0-9A-Z]{12}\.[\w-]{43}$/);
    const listed = await (await call("GET", "")).text();
    expect(listed).toContain(made.handle);
    expect(listed).not.toContain(made.url.split(".")[1]);
  });

  it("list the first link of the model, made with it", async () => {
    const links = (await (await call("GET", "")).json()) as object[];

    expect(links[0]).toEqual({
      handle: model.token.split(".")[0],
      role: "manage",
      label: "First link",
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      lastUsedAt: null,
      expiresAt: null,
    });
  });

  it("get further secrets beside those that were handed out", async () => {
    const link = await makeLink(model, "view");

    const response = await call("POST", `/${link.handle}/secrets`, {});

    expect(response.status).toBe(201);
    const { url } = (await response.json()) as { url: string };
    const second = url.split("#")[1] ?? "";
    expect(second.split(".")[0]).toBe(link.handle);
    expect(second).not.toBe(link.token);
    for (const token of [link.token, second]) {
      expect((await readSnapshot(model.modelId, token)).me.role).toBe("view");
    }
  });

  it("change their role for everybody who came by them", async () => {
    const link = await makeLink(model, "edit");
    const cookie = await joinAs(link.token);

    const response = await call("PATCH", `/${link.handle}`, { role: "view", label: "Guests" });

    expect(await response.json()).toMatchObject({ role: "view", label: "Guests" });
    const snapshot = await send("GET", `/api/models/${model.modelId}/snapshot`, {
      headers: { cookie },
    });
    expect(await snapshot.json()).toMatchObject({ me: { role: "view" } });
  });

  it("end, with all their secrets and everybody who came by them alone", async () => {
    const link = await makeLink(model, "edit");
    const cookie = await joinAs(link.token);

    expect((await call("DELETE", `/${link.handle}`)).status).toBe(204);

    const address = `/api/models/${model.modelId}/snapshot`;
    expect(await refusalOf(await send("GET", address, { bearer: link.token }))).toBe(
      "404 not-found",
    );
    expect(await refusalOf(await send("GET", address, { headers: { cookie } }))).toBe(
      "404 not-found",
    );
    expect(await refusalOf(await call("DELETE", `/${link.handle}`))).toBe("404 not-found");
  });

  it("stop by themselves after their day", async () => {
    const link = await makeLink(model, "view", { expiresAt: inAMinute() });
    expect((await readSnapshot(model.modelId, link.token)).me.role).toBe("view");

    await server.services().database.prisma.link.update({
      where: { handle: link.handle },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });

    const response = await send("GET", `/api/models/${model.modelId}/snapshot`, {
      bearer: link.token,
    });
    expect(await refusalOf(response)).toBe("404 not-found");
  });

  it("never leave a model that nobody manages", async () => {
    const lone = await makeModel({ title: "Lone" });
    const first = lone.token.split(".")[0] ?? "";
    const address = `/api/models/${lone.modelId}/links/${first}`;

    for (const [method, body] of [
      ["DELETE", undefined],
      ["PATCH", { role: "edit" }],
      ["PATCH", { expiresAt: inAMinute() }],
    ] as const) {
      const response = await send(method, address, { bearer: lone.token, body });
      expect(await refusalOf(response)).toBe("409 last-manage-link");
    }
    const second = await makeLink(lone, "manage");
    expect((await send("DELETE", address, { bearer: second.token })).status).toBe(204);
  });

  it("are two hundred at most, and so are the secrets of one", async () => {
    const many = await makeModel({ title: "Many" });
    const address = `/api/models/${many.modelId}/links`;
    const post = (rest: string, body: object) =>
      send("POST", `${address}${rest}`, { bearer: many.token, body });
    const handle = many.token.split(".")[0] ?? "";
    await server.services().database.transactions.write((connection) => {
      const link = { modelId: many.modelId, role: "view", label: "", expiresAt: null } as const;
      for (let made = 1; made < 199; made += 1) insertLink(connection, link, new Date());
      for (let made = 1; made < 199; made += 1) insertSecret(connection, handle, new Date());
    });
    expect((await post("", { role: "view" })).status).toBe(201);
    expect((await post(`/${handle}/secrets`, {})).status).toBe(201);

    expect(await refusalOf(await post("", { role: "view" }))).toBe("409 too-many-links");
    expect(await refusalOf(await post(`/${handle}/secrets`, {}))).toBe("409 too-many-links");
  });

  it.each([
    ["a role that there is not", { role: "owner" }],
    ["no role", { label: "x" }],
    ["a day in the past", { role: "view", expiresAt: "2020-01-01T00:00:00Z" }],
    ["an unknown field", { role: "view", password: "x" }],
    ["a label with a line break", { role: "view", label: "a\nb" }],
  ])("are refused with %s", async (_, body) => {
    expect(await refusalOf(await call("POST", "", body))).toBe("422 invalid-request");
  });
});

describe("links of another model", () => {
  it("can neither be seen, changed, ended nor given another secret by a manager of this one", async () => {
    const other = await makeModel({ title: "Other" });
    const foreign = await makeLink(other, "view");

    expect(await (await call("GET", "")).text()).not.toContain(foreign.handle);
    const answers = [
      await call("PATCH", `/${foreign.handle}`, { role: "manage" }),
      await call("POST", `/${foreign.handle}/secrets`, {}),
      await call("DELETE", `/${foreign.handle}`),
    ];
    for (const answer of answers) expect(await refusalOf(answer)).toBe("404 not-found");
    expect((await readSnapshot(other.modelId, foreign.token)).me.role).toBe("view");
  });
});
