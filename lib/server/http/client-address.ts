import type { IncomingMessage } from "node:http";

const HEADER = "x-parapet-client";

/**
 * Writes the caller's address on the request, where the route handlers find it; what a client sent
 * under that name is overwritten. Of X-Forwarded-For only the entries of our own proxies count.
 */
export function stampClientAddress(request: IncomingMessage, trustedProxyHops: number): void {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const behindProxies = trustedProxyHops === 0 ? undefined : forwarded.at(-trustedProxyHops);
  request.headers[HEADER] = behindProxies ?? request.socket.remoteAddress ?? "unknown";
}

export function clientAddress(request: Request): string {
  return request.headers.get(HEADER) ?? "unknown";
}
