import type { SessionKind } from "@/lib/server/access/browser-session";
import { hashSecret, newSecret, newSessionId } from "@/lib/server/access/tokens";
import { toDatabaseTime } from "@/lib/server/db/cells";
import type { Connection } from "@/lib/server/db/driver";

/** A session that was just made; the token is for the cookie and is kept nowhere. */
export type NewSession = { readonly id: string; readonly token: string };

/** Browsers keep no cookie longer than this. */
export const OWN_SESSION_SECONDS = 400 * 24 * 60 * 60;
/** A guest's cookie should end with the browser, but some browsers bring such cookies back. */
const GUEST_SESSION_SECONDS = 24 * 60 * 60;

export function insertSession(
  connection: Connection,
  kind: SessionKind,
  name: string | null,
  at: Date,
): NewSession {
  const session = { id: newSessionId(), token: newSecret() };
  const seconds = kind === "own" ? OWN_SESSION_SECONDS : GUEST_SESSION_SECONDS;
  connection.run(
    `INSERT INTO device_sessions (id, token_hash, name, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?)`,
    session.id,
    hashSecret(session.token),
    name,
    toDatabaseTime(at),
    toDatabaseTime(new Date(at.getTime() + seconds * 1000)),
  );
  return session;
}

/** The name that the person goes by from now on. */
export function renameSession(connection: Connection, sessionId: string, name: string): void {
  connection.run("UPDATE device_sessions SET name = ? WHERE id = ?", name, sessionId);
}

/** Forgets the sessions whose time is over, and that they joined anything. */
export function deleteExpiredSessions(connection: Connection, now: Date): number {
  return connection.run("DELETE FROM device_sessions WHERE expires_at <= ?", toDatabaseTime(now));
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
