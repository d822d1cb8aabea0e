import { z } from "zod";

import { cleanLine } from "@/lib/kernel/text";
import { isLinkToken, roleOf } from "@/lib/server/access/access-reads";
import { findBrowserSession, type SessionKind } from "@/lib/server/access/browser-session";
import type { Role } from "@/lib/sync/role";
import {
  insertSession,
  type NewSession,
  putGrant,
  renameSession,
} from "@/lib/server/access/sessions";
import { splitToken } from "@/lib/server/access/tokens";
import { AppError } from "@/lib/server/app-error";
import { textCell, toDatabaseTime } from "@/lib/server/db/cells";
import type { Connection } from "@/lib/server/db/driver";
import { clientAddress } from "@/lib/server/http/client-address";
import type { Services } from "@/lib/server/services";

const NAME_CHARACTERS_MAX = 60;

export const joinSchema = z.strictObject({
  /** The two halves of what stands behind the # of a link; anything may stand there. */
  handle: z.string().max(500),
  secret: z.string().max(500),
  /** How the others see the person; none, or an empty one, leaves the name as it is. */
  name: z.string().max(500).optional(),
  /** Not my computer: the session ends with the browser, and leaves the owner's alone. */
  guest: z.boolean().default(false),
});
export type JoinRequest = z.infer<typeof joinSchema>;

export type Joined = {
  readonly modelId: string;
  readonly title: string;
  /** The most that this browser may do now: a weaker link takes nothing away. */
  readonly role: Role;
  readonly newSession: NewSession | null;
};

/** Lets a browser in by a link. Whatever is wrong with the link, the answer is the same. */
export async function join(
  services: Pick<Services, "database" | "env" | "joinLimiter">,
  request: Request,
  { handle, secret, name, guest }: JoinRequest,
): Promise<Joined> {
  const { database, joinLimiter } = services;
  const kind: SessionKind = guest ? "guest" : "own";
  const sessionId = findBrowserSession(services, request, kind);
  const caller = sessionId === null ? `address:${clientAddress(request)}` : `session:${sessionId}`;
  await joinLimiter.countTry(caller);

  const token = splitToken(`${handle}.${secret}`);
  const isGood = token !== null && isLinkToken(database.reader, token);
  const shownName = cleanLine(name ?? "").slice(0, NAME_CHARACTERS_MAX) || null;
  const joined = isGood
    ? await database.transactions.write((connection) =>
        enter(connection, { handle, kind, sessionId, shownName, at: new Date() }),
      )
    : null;
  if (joined) return joined;
  await joinLimiter.countMiss(caller);
  throw new AppError("not-found");
}

type Entry = {
  readonly handle: string;
  readonly kind: SessionKind;
  readonly sessionId: string | null;
  readonly shownName: string | null;
  readonly at: Date;
};

/** Writes down that the session has come by this link; null if the link is gone or over. */
function enter(
  connection: Connection,
  { handle, kind, sessionId, shownName, at }: Entry,
): Joined | null {
  const model = findModel(connection, handle);
  if (!model || roleOf(connection, { kind: "link", handle }, model.id, at) === null) return null;

  const newSession = sessionId === null ? insertSession(connection, kind, shownName, at) : null;
  const id = newSession?.id ?? sessionId ?? "";
  if (!newSession && shownName !== null) renameSession(connection, id, shownName);
  putGrant(connection, id, handle, at);
  connection.run("UPDATE links SET last_used_at = ? WHERE handle = ?", toDatabaseTime(at), handle);
  const role = roleOf(connection, { kind: "session", id }, model.id, at);
  return role && { modelId: model.id, title: model.title, role, newSession };
}

function findModel(
  connection: Connection,
  handle: string,
): { readonly id: string; readonly title: string } | null {
  const row = connection.first(
    "SELECT m.id, m.title FROM links l JOIN models m ON m.id = l.model_id WHERE l.handle = ?",
    handle,
  );
  return row ? { id: textCell(row[0]), title: textCell(row[1]) } : null;
}
