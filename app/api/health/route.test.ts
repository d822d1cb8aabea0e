import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { aServer, refusalOf, send } from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

describe("health and readiness", () => {
  it("are told to anybody", async () => {
    expect(await (await send("GET", "/api/health")).json()).toEqual({ status: "up" });
    expect(await (await send("GET", "/api/ready")).json()).toEqual({ status: "ready" });
  });

  it("is not ready when the database does not answer", async () => {
    const services = server.services();
    const { reader } = services.database;
    const broken = { ...services.database, reader: { ...reader, first: () => undefined } };
    globalThis.PARAPET_SERVICES = { ...services, database: broken };

    const response = await send("GET", "/api/ready");

    globalThis.PARAPET_SERVICES = services;
    expect(await refusalOf(response)).toBe("503 not-ready");
  });

  it("is not ready before the services run and after they end", async () => {
    const services = server.services();
    globalThis.PARAPET_SERVICES = undefined;

    const response = await send("GET", "/api/health");

    globalThis.PARAPET_SERVICES = services;
    expect(await refusalOf(response)).toBe("503 not-ready");
  });
});

describe("what is not there", () => {
  it.each([
    ["GET", "/api"],
    ["GET", "/api/nothing"],
    ["POST", "/api/models/X/nothing"],
    ["DELETE", "/api/join/x"],
    ["OPTIONS", "/api/nothing"],
  ])("is refused as a problem: %s %s", async (method, address) => {
    const response = await send(method, address);

    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await refusalOf(response)).toBe("404 not-found");
  });

  it.each([
    ["PUT", "/api/health", "GET, HEAD, OPTIONS"],
    ["GET", "/api/join", "POST, OPTIONS"],
    ["DELETE", "/api/models", "GET, POST, HEAD, OPTIONS"],
    ["PATCH", "/api/models/X/ops", "POST, OPTIONS"],
  ])("is a method that an address does not take: %s %s", async (method, address, allow) => {
    const response = await send(method, address);

    expect(response.headers.get("allow")).toBe(allow);
    expect(await refusalOf(response)).toBe("405 method-not-allowed");
  });
});
