import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";

import { afterEach, describe, expect, test } from "vitest";

import { listen } from "./listen";
import { setSecurityHeaders } from "./security-headers";

let server: Server | undefined;

afterEach(() => {
  server?.close();
});

type Options = Parameters<typeof setSecurityHeaders>[2];

const inProduction: Options = { isDevelopment: false, isHttps: false };

/** Asks for a path and returns what the browser and what the page would see. */
async function visit(path: string, options = inProduction, headers: Record<string, string> = {}) {
  let seen: IncomingMessage["headers"] = {};
  const answer: RequestListener = (request, response) => {
    setSecurityHeaders(request, response, options);
    seen = request.headers;
    response.end();
  };
  server = createServer(answer);
  const port = await listen(server, "localhost", 0);
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  await response.text();
  return { sent: response.headers, seen };
}

function directives(policy: string | null): Map<string, string> {
  const parts = (policy ?? "").split("; ").map((part) => part.split(" "));
  return new Map(parts.map(([name = "", ...sources]) => [name, sources.join(" ")]));
}

describe("every response", () => {
  test.each(["/", "/j", "/api/health", "/_next/static/a.js"])("%s is guarded", async (path) => {
    const { sent } = await visit(path);

    expect(sent.get("referrer-policy")).toBe("no-referrer");
    expect(sent.get("x-content-type-options")).toBe("nosniff");
    expect(sent.get("x-robots-tag")).toContain("noindex");
  });

  test("promises https only where people come by https", async () => {
    const plain = await visit("/");
    server?.close();
    const secure = await visit("/", { ...inProduction, isHttps: true });

    expect(plain.sent.has("strict-transport-security")).toBe(false);
    expect(secure.sent.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
  });
});

describe("a page", () => {
  test("runs only scripts that carry the nonce, which the request tells to the page", async () => {
    const { sent, seen } = await visit("/m/abc");

    const policy = directives(sent.get("content-security-policy"));
    const nonce = String(seen["x-nonce"]);
    expect(Buffer.from(nonce, "base64url")).toHaveLength(16);
    expect(policy.get("script-src")).toBe(`'nonce-${nonce}' 'strict-dynamic'`);
    expect(policy.get("style-src")).toBe(`'self' 'nonce-${nonce}'`);
    expect(seen["content-security-policy"]).toBe(sent.get("content-security-policy"));
  });

  test("may be framed by nobody and asks no other server for anything", async () => {
    const { sent } = await visit("/");

    const policy = directives(sent.get("content-security-policy"));
    expect(policy.get("frame-ancestors")).toBe("'none'");
    expect(policy.get("default-src")).toBe("'self'");
    expect([...policy.values()].join(" ")).not.toMatch(/https?:|\*/);
  });

  test("gets another nonce each time", async () => {
    const first = await visit("/");
    server?.close();
    const second = await visit("/");

    expect(first.seen["x-nonce"]).not.toBe(second.seen["x-nonce"]);
  });

  test("does not take the nonce from whoever asks for it", async () => {
    const { sent, seen } = await visit("/", inProduction, {
      "x-nonce": "mine",
      "content-security-policy": "script-src 'nonce-mine'",
    });

    expect(seen["x-nonce"]).not.toBe("mine");
    expect(sent.get("content-security-policy")).not.toContain("mine");
  });
});

describe("what is no page", () => {
  test("data is never stored, and could do nothing if it were shown as a page", async () => {
    const { sent } = await visit("/api/models/abc?x=/m/");

    expect(sent.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(sent.get("cache-control")).toBe("no-store");
  });

  test("the landing page of a link brings a policy of its own", async () => {
    const { sent, seen } = await visit("/j?a", inProduction, { "x-nonce": "mine" });

    expect(sent.has("content-security-policy")).toBe(false);
    expect(seen["x-nonce"]).toBeUndefined();
  });
});
