import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  aServer,
  cookieOf,
  FROM_OUR_PAGE,
  joinAs,
  makeLink,
  makeModel,
  refusalOf,
  send,
} from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;
let model: Awaited<ReturnType<typeof makeModel>>;

beforeAll(async () => {
  server = await aServer();
  model = await makeModel({ title: "Shared" });
});
afterAll(() => server.close());

const bodyFor = (token: string, more: object = {}) => {
  const [handle, secret] = token.split(".");
  return { handle, secret, ...more };
};
const join = (token: string, more: object = {}, headers: Record<string, string> = {}) =>
  send("POST", "/api/join", {
    headers: { ...FROM_OUR_PAGE, ...headers },
    body: bodyFor(token, more),
  });

async function meWith(cookie: string): Promise<unknown> {
  const response = await send("GET", `/api/models/${model.modelId}/snapshot`, {
    headers: { cookie },
  });
  return ((await response.json()) as { me?: unknown }).me;
}

describe("joining", () => {
  it("tells model, title and role, and keeps the browser in by a cookie that scripts cannot read", async () => {
    const link = await makeLink(model, "edit");

    const response = await join(link.token, { name: "  Ada   L. " });

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      modelId: model.modelId,
      title: "Shared",
      role: "edit",
    });
    expect(response.headers.get("set-cookie")).toMatch(
      /^parapet=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=34560000$/,
    );
    expect(await meWith(cookieOf(response))).toMatchObject({ role: "edit", sessionName: "Ada L." });
  });

  it("keeps the highest role when a weaker link is opened later", async () => {
    const cookie = await joinAs((await makeLink(model, "edit")).token);
    const view = await makeLink(model, "view");

    const response = await join(view.token, {}, { cookie });

    expect(await response.json()).toMatchObject({ role: "edit" });
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(await meWith(cookie)).toMatchObject({ role: "edit" });
  });

  it("on somebody else's computer makes a session that ends with the browser, beside the owner's", async () => {
    const owner = await joinAs((await makeLink(model, "edit")).token, { name: "Owner" });
    const view = await makeLink(model, "view");

    const response = await join(view.token, { guest: true, name: "Guest" }, { cookie: owner });

    expect(response.headers.get("set-cookie")).toMatch(
      /^parapet-guest=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await meWith(cookieOf(response))).toMatchObject({ role: "view", sessionName: "Guest" });
    expect(await meWith(owner)).toMatchObject({ role: "edit", sessionName: "Owner" });
  });

  it("lasts for a day on somebody else's computer, whatever the browser keeps", async () => {
    const cookie = await joinAs((await makeLink(model, "view")).token, { guest: true });
    const own = await joinAs((await makeLink(model, "view")).token);
    const { database } = server.services();
    const hours = database.reader
      .all("SELECT (julianday(expires_at) - julianday(created_at)) * 24 FROM device_sessions")
      .map(([value]) => Math.round(Number(value)));
    expect(hours.filter((value) => value !== 9600)).toContain(24);

    await database.prisma.deviceSession.updateMany({ data: { expiresAt: new Date(0) } });

    expect([await meWith(cookie), await meWith(own)]).toEqual([undefined, undefined]);
    await server.restart();
    expect(server.services().database.reader.first("SELECT COUNT(*) FROM grants")).toEqual([0]);
  });

  it("notes when the link was used", async () => {
    const link = await makeLink(model, "view");
    await join(link.token);

    const links = (await (
      await send("GET", `/api/models/${model.modelId}/links`, { bearer: model.token })
    ).json()) as { handle: string; lastUsedAt: string | null }[];
    expect(links.find(({ handle }) => handle === link.handle)?.lastUsedAt).not.toBeNull();
  });
});

describe("a dead link", () => {
  it("is answered alike whether mistyped, unknown, withdrawn, expired or of a deleted model", async () => {
    const withdrawn = await makeLink(model, "view");
    await send("DELETE", `/api/models/${model.modelId}/links/${withdrawn.handle}`, {
      bearer: model.token,
    });
    const expired = await makeLink(model, "view");
    await server.services().database.prisma.link.update({
      where: { handle: expired.handle },
      data: { expiresAt: new Date(0) },
    });
    const gone = await makeModel({ title: "Gone" });
    await send("DELETE", `/api/models/${gone.modelId}`, { bearer: gone.token });
    const other = await makeModel({ title: "Another" });
    const mixed = `${model.token.split(".")[0] ?? ""}.${other.token.split(".")[1] ?? ""}`;

    const tokens = [
      "x.y",
      ".",
      `${"0".repeat(12)}.`,
      withdrawn.token,
      expired.token,
      gone.token,
      mixed,
    ];
    const answers = await Promise.all(
      tokens.map(async (token) => {
        const response = await join(token);
        return { status: response.status, body: await response.text() };
      }),
    );

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect(JSON.parse(answers[0]?.body ?? "")).toEqual({
      type: "urn:parapet:problem:not-found",
      title: "Not found",
      status: 404,
      code: "not-found",
    });
  });
});

describe("who may ask", () => {
  it.each([
    ["another site's page", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    [
      "another port of this machine",
      { origin: "http://localhost:4000", "sec-fetch-site": "same-site" },
    ],
    ["a page without an origin", { origin: "null", "sec-fetch-site": "cross-site" }],
  ])("refuses %s", async (_, headers) => {
    const response = await send("POST", "/api/join", { headers, body: bodyFor(model.token) });

    expect(await refusalOf(response)).toBe("403 foreign-origin");
  });

  it("refuses further tries of an address after many wrong ones, but not those of others", async () => {
    const stranger = { "x-parapet-client": "203.0.113.7" };
    for (let miss = 0; miss < 60; miss += 1) await join("x.y", {}, stranger);

    const limited = await join(model.token, {}, stranger);

    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refusalOf(limited)).toBe("429 rate-limited");
    expect((await join(model.token, {}, { "x-parapet-client": "203.0.113.8" })).status).toBe(200);
  });
});
