import type { Env } from "@/lib/server/env";
import { isOverHttps } from "@/lib/server/http/own-origin";
import { readSessionTokens } from "@/lib/server/http/session-cookie";
import { splitToken } from "@/lib/server/access/tokens";

/** What a request shows to be let in. */
export type Credentials =
  /** A program's; decides alone, whatever cookies come along. Null: not of the right form. */
  | { readonly kind: "bearer"; readonly token: { handle: string; secret: string } | null }
  | { readonly kind: "cookies"; readonly own: string | null; readonly guest: string | null };

export function readCredentials(
  request: Request,
  site: Pick<Env, "publicUrl" | "trustedProxyHops">,
): Credentials {
  const [scheme = "", token = ""] = (request.headers.get("authorization") ?? "").split(" ", 2);
  // Another scheme is a proxy's own, such as its password, and says nothing to us.
  if (scheme.toLowerCase() === "bearer") return { kind: "bearer", token: splitToken(token) };
  const cookies = readSessionTokens(request.headers.get("cookie"), isOverHttps(request, site));
  return { kind: "cookies", ...cookies };
}
