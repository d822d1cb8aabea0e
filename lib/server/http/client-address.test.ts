import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

import { describe, expect, it } from "vitest";

import { clientAddress, stampClientAddress } from "@/lib/server/http/client-address";

function stamped(headers: Record<string, string>, hops: number): string {
  const message = new IncomingMessage(new Socket());
  Object.defineProperty(message.socket, "remoteAddress", { value: "192.0.2.1" });
  Object.assign(message.headers, headers);
  stampClientAddress(message, hops);
  return clientAddress(
    new Request("http://x.example", {
      headers: { "x-parapet-client": String(message.headers["x-parapet-client"]) },
    }),
  );
}

describe("the address of a caller", () => {
  it("is the connection's, whatever the caller claims", () => {
    const claims = { "x-forwarded-for": "203.0.113.9", "x-parapet-client": "203.0.113.9" };

    expect(stamped(claims, 0)).toBe("192.0.2.1");
  });

  it("behind our own proxies is the entry that the outermost of them added", () => {
    const headers = { "x-forwarded-for": "203.0.113.66, 198.51.100.7, 10.0.0.2" };

    expect(stamped(headers, 1)).toBe("10.0.0.2");
    expect(stamped(headers, 2)).toBe("198.51.100.7");
  });

  it("is the connection's where the proxies added less than was configured", () => {
    expect(stamped({ "x-forwarded-for": "203.0.113.66" }, 2)).toBe("192.0.2.1");
  });
});
