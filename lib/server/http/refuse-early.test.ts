import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { refuseEarly } from "@/lib/server/http/refuse-early";

const server = createServer((incoming, response) => {
  if (!refuseEarly(incoming, response)) response.end("passed on");
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => server.close());

function ask(method: string, path: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port, method, path }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve(`${String(response.statusCode ?? 0)} ${body}`));
    });
    call.on("error", reject);
    call.end();
  });
}

describe(refuseEarly, () => {
  it.each(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("passes %s on", async (method) => {
    expect(await ask(method, "/api/models/%E2%82%AC?%ff")).toBe("200 passed on");
  });

  it.each(["TRACE", "PROPFIND", "REPORT"])("refuses %s as a problem", async (method) => {
    expect(await ask(method, "/")).toMatch(/^405 .*"code":"method-not-allowed"/);
  });

  it.each(["/api/models/%ff/snapshot", "/%E0%A4%A", "/j%"])("knows nothing at %s", async (path) => {
    expect(await ask("GET", path)).toBe(
      '404 {"type":"urn:parapet:problem:not-found","title":"Not found","status":404,"code":"not-found"}',
    );
  });
});
