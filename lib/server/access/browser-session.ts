import { findSession } from "@/lib/server/access/access-reads";
import { readCredentials } from "@/lib/server/access/credentials";
import type { Services } from "@/lib/server/services";

type Site = Pick<Services, "database" | "env">;

/** The session of the browser: a guest's if it has one, since that is the latest, else its own. */
export function findBrowserSession(
  { database, env }: Site,
  request: Request,
): { readonly id: string; readonly isGuest: boolean } | null {
  const credentials = readCredentials(request, env);
  if (credentials.kind === "bearer") return null;
  for (const isGuest of [true, false]) {
    const token = isGuest ? credentials.guest : credentials.own;
    const session = token === null ? null : findSession(database.reader, token);
    if (session) return { id: session.id, isGuest };
  }
  return null;
}
