import { Writable } from "node:stream";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createLog } from "@/lib/server/log";
import {
  aServer,
  FROM_OUR_PAGE,
  joinAs,
  makeLink,
  makeModel,
  postOps,
  send,
} from "@/lib/server/testing/a-server";

const written: string[] = [];
const destination = new Writable({
  write(chunk: Buffer, _encoding, done) {
    written.push(chunk.toString());
    done();
  },
});
const KEY = "correct-horse-battery";
let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer({}, createLog("debug", destination));
});
afterAll(() => server.close());

describe("the log", () => {
  it("tells of every request, by a number that the answer carries too", async () => {
    const response = await send("GET", "/api/health?secret=x");

    const id = response.headers.get("x-request-id") ?? "";
    const line = written.find((text) => text.includes(id)) ?? "{}";
    expect(JSON.parse(line)).toMatchObject({ method: "GET", path: "/api/health", status: 200 });
  });

  it("holds no secret of anything that was done", async () => {
    const model = await makeModel({ title: "Logged" });
    const link = await makeLink(model, "edit");
    const cookie = await joinAs(link.token, { name: "Ada" });
    await postOps(model, [
      { n: 1, ops: [{ op: "patch", id: "A1", fields: { title: "private" } }] },
    ]);
    await send("GET", `/api/models/${model.modelId}?token=${link.token}`, { bearer: link.token });
    await send("POST", "/api/models", {
      headers: { ...FROM_OUR_PAGE, "x-create-key": KEY },
      body: "{",
    });
    server
      .services()
      .log.error(
        { secret: link.token, request: { headers: { cookie, authorization: link.token } } },
        "somebody was careless",
      );

    const log = written.join("");
    expect(log).toContain("careless");
    const secrets = [model.token, link.token].map((token) => token.split(".")[1] ?? "");
    for (const secret of [...secrets, cookie.split("=")[1] ?? "", KEY, "private"]) {
      expect(secret.length).toBeGreaterThan(6);
      expect(log).not.toContain(secret);
    }
  });

  it("tells of a failure inside, and the caller learns only that there was one", async () => {
    const { modelId, token } = await makeModel({ title: "T" });
    await server
      .services()
      .database.transactions.write((connection) =>
        connection.run("UPDATE records SET data = '{}' WHERE model_id = ?", modelId),
      );

    const response = await send("GET", `/api/models/${modelId}`, { bearer: token });

    expect(await response.json()).toEqual({
      type: "urn:parapet:problem:internal",
      title: "Something went wrong here",
      status: 500,
      code: "internal",
    });
    expect(written.join("")).toContain('"msg":"a request failed"');
  });
});
