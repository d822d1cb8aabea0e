import { describe, expect, it } from "vitest";

import { isOverHttps, ownOrigin } from "@/lib/server/http/own-origin";

const PUBLIC = { publicUrl: "https://parapet.example.org", trustedProxyHops: 0 };
const LOCAL = { publicUrl: null, trustedProxyHops: 0 };
const to = (host: string) => new Request("http://ignored.example", { headers: { host } });

describe(ownOrigin, () => {
  it.each([
    "localhost:3000",
    "127.0.0.1",
    "[::1]:3000",
    "app.localhost",
    "192.168.1.20:3000",
    "10.0.0.1",
    "172.16.0.9",
    "172.31.255.1",
    "169.254.3.4",
    "[fd00::1]:3000",
    "[fe80::1]",
    "laptop:3000",
    "laptop.local",
  ])("believes %s, which nobody outside can point here", (host) => {
    expect(ownOrigin(to(host), LOCAL)).toBe(`http://${host}`);
  });

  it.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "172.32.0.1",
    "8.8.8.8",
    "[2001:db8::1]",
    "evil.example\\.local",
    "user@localhost",
    "localhost/x",
    "",
  ])("makes no address of %j", (host) => {
    expect(ownOrigin(to(host), LOCAL)).toBeNull();
  });

  it("is the configured address, whatever a stranger calls us", () => {
    expect(ownOrigin(to("parapet.example.org"), PUBLIC)).toBe(PUBLIC.publicUrl);
    expect(ownOrigin(to("evil.example"), PUBLIC)).toBe(PUBLIC.publicUrl);
    expect(ownOrigin(to("localhost:3000"), PUBLIC)).toBe("http://localhost:3000");
  });
});

describe(isOverHttps, () => {
  it("is so where the browser asked for the configured https address", () => {
    expect(isOverHttps(to("parapet.example.org"), PUBLIC)).toBe(true);
    expect(isOverHttps(to("localhost:3000"), PUBLIC)).toBe(false);
    expect(isOverHttps(to("localhost:3000"), { ...PUBLIC, trustedProxyHops: 1 })).toBe(true);
    expect(isOverHttps(to("localhost:3000"), { ...LOCAL, trustedProxyHops: 1 })).toBe(false);
  });
});
