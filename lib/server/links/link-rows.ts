import type { Role } from "@/lib/sync/role";
import { hashSecret, newHandle, newSecret } from "@/lib/server/access/tokens";
import { toDatabaseTime } from "@/lib/server/db/cells";
import type { Connection } from "@/lib/server/db/driver";

export type NewLink = {
  readonly modelId: string;
  readonly role: Role;
  readonly label: string;
  readonly expiresAt: Date | null;
};

/** Makes a link and its first secret; returns `<handle>.<secret>`, which is kept nowhere. */
export function insertLink(
  connection: Connection,
  link: NewLink,
  at: Date,
): { readonly handle: string; readonly token: string } {
  const handle = newHandle();
  connection.run(
    `INSERT INTO links (handle, model_id, role, label, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
    handle,
    link.modelId,
    link.role,
    link.label,
    toDatabaseTime(at),
    link.expiresAt && toDatabaseTime(link.expiresAt),
  );
  return { handle, token: insertSecret(connection, handle, at) };
}

/** Mints another secret of a link, beside those that it has. */
export function insertSecret(connection: Connection, handle: string, at: Date): string {
  const secret = newSecret();
  connection.run(
    "INSERT INTO link_secrets (hash, handle, created_at) VALUES (?, ?, ?)",
    hashSecret(secret),
    handle,
    toDatabaseTime(at),
  );
  return `${handle}.${secret}`;
}
