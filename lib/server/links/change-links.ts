import type { Access } from "@/lib/server/access/authorize";
import type { Role } from "@/lib/sync/role";
import { AppError } from "@/lib/server/app-error";
import { numberCell, textCell, textOrNullCell, toDatabaseTime } from "@/lib/server/db/cells";
import type { Connection } from "@/lib/server/db/driver";
import { insertLink, insertSecret, type NewLink } from "@/lib/server/links/link-rows";
import type { LinkChange } from "@/lib/server/links/link-schemas";
import type { Services } from "@/lib/server/services";

/** Far beyond what a team hands out; without a limit a manager could fill the disk. */
const LINKS_MAX = 200;
const SECRETS_MAX = 200;

type Storage = Pick<Services, "database">;
type MintedToken = { readonly handle: string; readonly token: string };

/** Makes a link; its token is told now and never again. */
export function createLink(
  { database }: Storage,
  { modelId }: Access,
  link: Omit<NewLink, "modelId">,
): Promise<MintedToken> {
  return database.transactions.write((connection) => {
    if (count(connection, "links", "model_id", modelId) >= LINKS_MAX) {
      throw new AppError("too-many-links");
    }
    return insertLink(connection, { ...link, modelId }, new Date());
  });
}

/** Mints another secret of a link. Those that were handed out before go on working. */
export function mintSecret(
  { database }: Storage,
  { modelId }: Access,
  handle: string,
): Promise<MintedToken> {
  return database.transactions.write((connection) => {
    findLink(connection, modelId, handle);
    if (count(connection, "link_secrets", "handle", handle) >= SECRETS_MAX) {
      throw new AppError("too-many-links");
    }
    return { handle, token: insertSecret(connection, handle, new Date()) };
  });
}

/** Changes what a link allows, is called, or how long it lasts; whoever came by it is affected. */
export function changeLink(
  { database }: Storage,
  { modelId }: Access,
  handle: string,
  change: LinkChange,
): Promise<void> {
  return database.transactions.write((connection) => {
    const link = findLink(connection, modelId, handle);
    const expiresAt =
      change.expiresAt === undefined
        ? link.expiresAt
        : change.expiresAt && toDatabaseTime(change.expiresAt);
    connection.run(
      "UPDATE links SET role = ?, label = ?, expires_at = ? WHERE handle = ?",
      change.role ?? link.role,
      change.label ?? link.label,
      expiresAt,
      handle,
    );
    requireManageLink(connection, modelId);
  });
}

/** Takes a link away, and with it all its secrets and everybody who came by it alone. */
export function deleteLink(
  { database }: Storage,
  { modelId }: Access,
  handle: string,
): Promise<void> {
  return database.transactions.write((connection) => {
    findLink(connection, modelId, handle);
    connection.run("DELETE FROM links WHERE handle = ?", handle);
    requireManageLink(connection, modelId);
  });
}

type StoredLink = {
  readonly role: string;
  readonly label: string;
  readonly expiresAt: string | null;
};

/** A link of this model; that of another model is as good as none. */
function findLink(connection: Connection, modelId: string, handle: string): StoredLink {
  const row = connection.first(
    "SELECT role, label, expires_at FROM links WHERE model_id = ? AND handle = ?",
    modelId,
    handle,
  );
  if (!row) throw new AppError("not-found");
  return {
    role: textCell(row[0]),
    label: textCell(row[1]),
    expiresAt: textOrNullCell(row[2]),
  };
}

/** Without a link that manages it and lasts, nobody could ever share or delete the model again. */
function requireManageLink(connection: Connection, modelId: string): void {
  const manage: Role = "manage";
  const row = connection.first(
    "SELECT 1 FROM links WHERE model_id = ? AND role = ? AND expires_at IS NULL",
    modelId,
    manage,
  );
  if (!row) throw new AppError("last-manage-link");
}

function count(
  connection: Connection,
  table: "links" | "link_secrets",
  column: "model_id" | "handle",
  value: string,
): number {
  const row = connection.first(`SELECT COUNT(*) FROM ${table} WHERE ${column} = ?`, value);
  return numberCell(row?.[0]);
}
