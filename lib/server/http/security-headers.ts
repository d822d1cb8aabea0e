import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import { dataPolicy, pagePolicy } from "@/lib/server/http/content-security-policy";

type HeaderOptions = {
  readonly isDevelopment: boolean;
  /** Whether people reach the app over https, as the public address says. */
  readonly isHttps: boolean;
};

const EVERYWHERE = {
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-Robots-Tag": "noindex, nofollow",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Browsers heed these over https only, and say so in the console elsewhere. */
const OVER_HTTPS = {
  "Strict-Transport-Security": "max-age=31536000",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * Sets the headers that every response has. For a page the policy goes on the request as well:
 * there Next finds the nonce to write on its scripts. What a client sent under those names is
 * overwritten, or it could choose the nonce.
 */
export function setSecurityHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { isDevelopment, isHttps }: HeaderOptions,
): void {
  setAll(response, isHttps ? { ...EVERYWHERE, ...OVER_HTTPS } : EVERYWHERE);
  delete request.headers["x-nonce"];
  delete request.headers["content-security-policy"];

  const path = pathOf(request);
  if (path.startsWith("/_next/")) return;
  if (holdsModelData(path)) response.setHeader("Cache-Control", "no-store");
  // The landing page of a link sets a policy of its own, by the hash of its only script.
  if (path === "/j") return;
  if (path.startsWith("/api/")) {
    response.setHeader("Content-Security-Policy", dataPolicy);
    return;
  }
  const nonce = randomBytes(16).toString("base64url");
  const policy = pagePolicy({ nonce, isDevelopment });
  request.headers["x-nonce"] = nonce;
  request.headers["content-security-policy"] = policy;
  response.setHeader("Content-Security-Policy", policy);
}

function setAll(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function holdsModelData(path: string): boolean {
  return path.startsWith("/api/") || path.startsWith("/m/");
}

function pathOf(request: IncomingMessage): string {
  return request.url?.split("?", 1)[0] ?? "/";
}
