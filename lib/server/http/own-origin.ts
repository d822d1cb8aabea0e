import { isIP } from "node:net";

import { AppError } from "@/lib/server/app-error";
import type { Env } from "@/lib/server/env";

type Site = Pick<Env, "publicUrl" | "trustedProxyHops">;

/**
 * The address by which this request reached us, or null. Only the configured one is believed, and
 * beside it hosts that nobody can point at us from outside: a stranger's name for our address must
 * never end up in a link.
 */
export function ownOrigin(request: Request, site: Site): string | null {
  return originOfHost(request.headers.get("host") ?? "", site);
}

function originOfHost(hostHeader: string, { publicUrl }: Pick<Site, "publicUrl">): string | null {
  const host = hostHeader.toLowerCase();
  if (publicUrl !== null && new URL(publicUrl).host === host) return publicUrl;
  if (isNearHost(host)) return `http://${host}`;
  return publicUrl;
}

/** Whether the browser reached us over https, so that a cookie may be bound to that. */
export function isOverHttps(request: Request, site: Site): boolean {
  if (site.publicUrl?.startsWith("https:") !== true) return false;
  if (ownOrigin(request, site) === site.publicUrl) return true;
  // A proxy that does not pass the host on; without one the host is what the browser asked for.
  return site.trustedProxyHops > 0;
}

/** Refuses what another site made a browser send. Programs send no Origin and pass. */
export function refuseForeignOrigin(request: Request, site: Site): void {
  const origin = request.headers.get("origin");
  const fetchSite = request.headers.get("sec-fetch-site");
  if (origin !== null && !isOwn(origin, request, site)) throw new AppError("foreign-origin");
  if (fetchSite !== null && !isSameSite(fetchSite)) throw new AppError("foreign-origin");
}

/**
 * For writes in the name of a cookie, which the browser sends whoever asks it to: the Origin must be
 * there and ours. So must be the browser's word on the site, except where browsers do not give it,
 * which is plain http on anything but the same machine.
 */
export function requireOwnOrigin(request: Request, site: Site): void {
  const origin = request.headers.get("origin");
  if (origin === null || !isOwn(origin, request, site)) throw new AppError("foreign-origin");
  const fetchSite = request.headers.get("sec-fetch-site");
  const isTold = fetchSite !== null || !isTrustworthy(origin);
  if (!isTold || (fetchSite !== null && !isSameSite(fetchSite))) {
    throw new AppError("foreign-origin");
  }
}

function isOwn(origin: string, request: Request, site: Site): boolean {
  return isOwnOrigin(origin, request.headers.get("host") ?? "", site);
}

/** True for the Origin of a page that came from here, by the host that the request names. */
export function isOwnOrigin(origin: string, host: string, site: Pick<Site, "publicUrl">): boolean {
  return origin === site.publicUrl || origin === originOfHost(host, site);
}

function isSameSite(fetchSite: string): boolean {
  return fetchSite === "same-origin" || fetchSite === "same-site";
}

function isTrustworthy(origin: string): boolean {
  const url = new URL(origin);
  return url.protocol === "https:" || isLoopbackName(url.hostname);
}

/** A host on this machine or in a private network, whose name nobody outside can hand out. */
function isNearHost(host: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const url = new URL(`http://${host}`);
  if (url.host !== host && `${url.host}:80` !== host) return false;
  const name = url.hostname;
  if (isLoopbackName(name)) return true;
  if (name.startsWith("[")) return /^\[(f[cd]|fe[89ab])/.test(name);
  if (isIP(name) === 4) return isPrivateAddress(name);
  return !name.includes(".") || /\.(local|lan|internal|home\.arpa)$/.test(name);
}

function isLoopbackName(name: string): boolean {
  if (name === "localhost" || name.endsWith(".localhost") || name === "[::1]") return true;
  return isIP(name) === 4 && name.startsWith("127.");
}

function isPrivateAddress(address: string): boolean {
  const [first = 0, second = 0] = address.split(".").map(Number);
  if (first === 10 || (first === 192 && second === 168) || (first === 169 && second === 254)) {
    return true;
  }
  return first === 172 && second >= 16 && second <= 31;
}
