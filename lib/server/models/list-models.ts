import { findSession, isLinkToken } from "@/lib/server/access/access-reads";
import { readCredentials } from "@/lib/server/access/credentials";
import { isAtLeast } from "@/lib/server/access/roles";
import { type Role, roleSchema } from "@/lib/sync/role";
import { fromDatabaseTime, textCell, textOrNullCell } from "@/lib/server/db/cells";
import type { SqlRow } from "@/lib/server/db/driver";
import type { Services } from "@/lib/server/services";

export type ListedModel = {
  readonly modelId: string;
  readonly title: string;
  readonly role: Role;
  /** When it was last opened here, and last changed anywhere. */
  readonly openedAt: string;
  readonly updatedAt: string;
};

/** The models that this browser, or the link of this program, can open; the latest first. */
export function listModels(
  { database, env }: Pick<Services, "database" | "env">,
  request: Request,
): ListedModel[] {
  const { reader } = database;
  const credentials = readCredentials(request, env);
  if (credentials.kind === "bearer") {
    const { token } = credentials;
    if (!token || !isLinkToken(reader, token)) return [];
    return present(
      reader.all(
        `SELECT m.id, m.title, l.role, m.updated_at, m.updated_at, l.expires_at
         FROM links l JOIN models m ON m.id = l.model_id WHERE l.handle = ?`,
        token.handle,
      ),
    );
  }
  const rows = [credentials.own, credentials.guest].flatMap((token) => {
    const session = token === null ? null : findSession(reader, token);
    if (!session) return [];
    return reader.all(
      `SELECT m.id, m.title, l.role, g.opened_at, m.updated_at, l.expires_at
       FROM grants g JOIN links l ON l.handle = g.handle JOIN models m ON m.id = l.model_id
       WHERE g.session_id = ?`,
      session.id,
    );
  });
  return present(rows);
}

/** One entry for each model, with the most that any of its links allows. */
function present(rows: readonly SqlRow[]): ListedModel[] {
  const models = new Map<string, ListedModel>();
  for (const [id, title, role, openedAt, updatedAt, expiresAt] of rows) {
    const expires = textOrNullCell(expiresAt);
    if (expires !== null && fromDatabaseTime(expires) <= new Date()) continue;
    const model: ListedModel = {
      modelId: textCell(id),
      title: textCell(title),
      role: roleSchema.parse(role),
      openedAt: fromDatabaseTime(textCell(openedAt)).toISOString(),
      updatedAt: fromDatabaseTime(textCell(updatedAt)).toISOString(),
    };
    models.set(model.modelId, merge(models.get(model.modelId), model));
  }
  return [...models.values()].sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
}

function merge(known: ListedModel | undefined, model: ListedModel): ListedModel {
  if (!known) return model;
  return {
    ...model,
    role: isAtLeast(known.role, model.role) ? known.role : model.role,
    openedAt: known.openedAt > model.openedAt ? known.openedAt : model.openedAt,
  };
}
