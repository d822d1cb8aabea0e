import { hashSecret, newSecret, newSessionId } from "@/lib/server/access/tokens";
import { toDatabaseTime } from "@/lib/server/db/cells";
import type { Connection } from "@/lib/server/db/driver";

/** A session that was just made; the token is for the cookie and is kept nowhere. */
export type NewSession = { readonly id: string; readonly token: string };

export function insertSession(connection: Connection, name: string | null, at: Date): NewSession {
  const session = { id: newSessionId(), token: newSecret() };
  connection.run(
    `INSERT INTO device_sessions (id, token_hash, name, created_at, last_seen_at)
     VALUES (?, ?, ?, ?, ?)`,
    session.id,
    hashSecret(session.token),
    name,
    toDatabaseTime(at),
    toDatabaseTime(at),
  );
  return session;
}

/** The person's name changes only when one is given. */
export function touchSession(
  connection: Connection,
  sessionId: string,
  name: string | null,
  at: Date,
): void {
  connection.run(
    "UPDATE device_sessions SET last_seen_at = ?, name = COALESCE(?, name) WHERE id = ?",
    toDatabaseTime(at),
    name,
    sessionId,
  );
}

/** Lets a session in by a link; joining again only makes it the latest. */
export function putGrant(
  connection: Connection,
  sessionId: string,
  handle: string,
  at: Date,
): void {
  connection.run(
    `INSERT INTO grants (session_id, handle, opened_at) VALUES (?, ?, ?)
     ON CONFLICT (session_id, handle) DO UPDATE SET opened_at = excluded.opened_at`,
    sessionId,
    handle,
    toDatabaseTime(at),
  );
}
