import { readdir, readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { buildOpenapi } from "@/lib/server/openapi/build-openapi";
import { CALLS } from "@/lib/server/openapi/calls";
import { SCHEMAS } from "@/lib/server/openapi/component-schemas";
import { aServer, FROM_OUR_PAGE, makeLink, makeModel, send } from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

/** A good body for each call that takes one. */
const BODIES: Record<string, (token: string, modelId: string) => object> = {
  NewModel: () => ({ title: "T" }),
  OpsBody: () => ({
    clientId: "c",
    batches: [
      { n: 1, ops: [{ op: "patch", id: "A1", fields: { title: "x" }, expect: { title: 0 } }] },
      { n: 2, ops: [{ op: "patch", id: "A1", fields: { title: "y" }, expect: { title: 0 } }] },
      { n: 3, ops: [{ op: "delete", id: "Q1" }] },
    ],
  }),
  ModelFile: () => ({
    format: "parapet.model",
    version: 1,
    records: [{ kind: "model", id: "model", title: "T" }],
  }),
  NewLink: () => ({ role: "view" }),
  LinkChange: () => ({ label: "renamed" }),
  NewSecret: () => ({}),
  Join: (token) => ({ handle: token.split(".")[0], secret: token.split(".")[1], name: "Ada" }),
  TicketRequest: (_, modelId) => ({ modelId }),
};

describe("the description of the interface", () => {
  it("is the file in docs, and what the server answers", async () => {
    const text = await readFile("docs/openapi.json", "utf8");
    const served = await send("GET", "/api/openapi.json");

    expect(JSON.parse(text)).toEqual(buildOpenapi());
    expect(await served.json()).toEqual(buildOpenapi());
  });

  it("names just the routes that there are", async () => {
    const files = await readdir("app/api", { recursive: true });
    const routes = files
      .filter((file) => /(^|\/)route\.ts$/.test(file) && !file.includes("[[..."))
      .map((file) => `/api/${file.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, "{$1}")}`);

    expect(new Set(CALLS.map(({ path }) => path))).toEqual(new Set(routes));
  });

  it("refers to nothing that it does not hold", () => {
    const text = JSON.stringify(buildOpenapi());
    const names = [...text.matchAll(/#\/components\/schemas\/([^"]+)/g)].map(([, name]) => name);

    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(Object.keys(SCHEMAS)).toContain(name);
  });

  it("gives every call a name of its own", () => {
    const { paths } = buildOpenapi() as { paths: Record<string, Record<string, object>> };
    const names = Object.values(paths)
      .flatMap((path) => Object.values(path))
      .map((call) => ("operationId" in call ? call.operationId : ""));

    expect(new Set(names).size).toBe(CALLS.length);
  });
});

describe("every call answers as it is described", () => {
  it.each(CALLS)("$method $path", async ({ method, path, need, body, status, answer, query }) => {
    const model = await makeModel();
    const link = await makeLink(model, "view");
    const search = query ? `?for=${query[0]?.values[0] ?? ""}` : "";
    const address = path.replace("{modelId}", model.modelId).replace("{handle}", link.handle);

    const response = await send(method.toUpperCase(), `${address}${search}`, {
      ...(need ? { bearer: model.token } : { headers: FROM_OUR_PAGE }),
      body: body && BODIES[body]?.(link.token, model.modelId),
    });

    expect(response.status).toBe(status);
    const type = response.headers.get("content-type") ?? "none";
    if (typeof answer !== "string") {
      expect(type).toContain(answer?.type ?? "none");
      return;
    }
    expect(type).toBe("application/json");
    // Answers hold no transformed values, so what they parse to is what they were.
    const value: unknown = await response.json();
    expect(JSON.parse(JSON.stringify(SCHEMAS[answer].parse(value)))).toEqual(value);
  });
});
