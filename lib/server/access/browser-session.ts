import { findSession } from "@/lib/server/access/access-reads";
import { readCredentials } from "@/lib/server/access/credentials";
import type { Services } from "@/lib/server/services";

/** The machine's own session, or one that ends with the browser. */
export type SessionKind = "own" | "guest";

/** The id of the session of this kind that the browser has, or null. */
export function findBrowserSession(
  { database, env }: Pick<Services, "database" | "env">,
  request: Request,
  kind: SessionKind,
): string | null {
  const credentials = readCredentials(request, env);
  const token = credentials.kind === "cookies" ? credentials[kind] : null;
  return token === null ? null : (findSession(database.reader, token)?.id ?? null);
}
