import type { Author } from "@/lib/server/access/author";
import { highestRole } from "@/lib/server/access/roles";
import { type Role, roleSchema } from "@/lib/sync/role";
import { hashSecret, isSameHash, type splitToken } from "@/lib/server/access/tokens";
import { fromDatabaseTime, textCell, textOrNullCell } from "@/lib/server/db/cells";
import type { Connection } from "@/lib/server/db/driver";

type LinkToken = NonNullable<ReturnType<typeof splitToken>>;

/**
 * What this author may do in the model now, or null. Links that are gone or past their day give
 * nothing, so whatever is not found is refused.
 */
export function roleOf(
  connection: Connection,
  author: Author,
  modelId: string,
  now: Date,
): Role | null {
  const rows =
    author.kind === "link"
      ? connection.all(
          "SELECT role, expires_at FROM links WHERE model_id = ? AND handle = ?",
          modelId,
          author.handle,
        )
      : connection.all(
          `SELECT l.role, l.expires_at FROM grants g JOIN links l ON l.handle = g.handle
           WHERE l.model_id = ? AND g.session_id = ?`,
          modelId,
          author.id,
        );
  const roles = rows
    .filter(([, expiresAt]) => !isPast(textOrNullCell(expiresAt), now))
    .map(([role]) => roleSchema.parse(role));
  return highestRole(roles);
}

/** True when the secret is one of the link's, whatever the link may still be good for. */
export function isLinkToken(connection: Connection, { handle, secret }: LinkToken): boolean {
  const hash = hashSecret(secret);
  const rows = connection.all("SELECT hash FROM link_secrets WHERE handle = ?", handle);
  return rows.some(([stored]) => isSameHash(textCell(stored), hash));
}

/** The session that a cookie names, unless its time is over. */
export function findSession(
  connection: Connection,
  token: string,
): { readonly id: string; readonly name: string | null } | null {
  const row = connection.first(
    "SELECT id, name, expires_at FROM device_sessions WHERE token_hash = ?",
    hashSecret(token),
  );
  if (!row || isPast(textCell(row[2]), new Date())) return null;
  return { id: textCell(row[0]), name: textOrNullCell(row[1]) };
}

function isPast(expiresAt: string | null, now: Date): boolean {
  return expiresAt !== null && fromDatabaseTime(expiresAt) <= now;
}
