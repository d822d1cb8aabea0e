import { createHash } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { JOIN_PAGE } from "@/lib/server/join-page/join-page";
import { aServer, refusalOf, send } from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

/** What stands between the tags, as a browser would hash it. */
function inline(html: string, tag: string): string {
  const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? "";
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

describe("the landing page of a link", () => {
  it("allows by its policy the very script and style that it holds, and nothing else", async () => {
    const response = await send("GET", "/j");

    const html = await response.text();
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${inline(html, "script")}`,
      `style-src ${inline(html, "style")}`,
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it("says the same whatever the link is, and fetches nothing from anywhere", async () => {
    expect(await (await send("GET", "/j?x=1")).text()).toBe(JOIN_PAGE.html);
    expect(JOIN_PAGE.html).toContain("<title>Someone shared a Parapet model</title>");
    expect(JOIN_PAGE.html).not.toMatch(/src=|href=|https?:|@import|url\(/);
    expect(Buffer.byteLength(JOIN_PAGE.html)).toBeLessThan(4096);
  });

  it("can only be looked at", async () => {
    expect(await refusalOf(await send("POST", "/j"))).toBe("405 method-not-allowed");
  });
});
