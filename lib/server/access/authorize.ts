import { findSession, isLinkToken, roleOf } from "@/lib/server/access/access-reads";
import type { Author } from "@/lib/server/access/author";
import { type Credentials, readCredentials } from "@/lib/server/access/credentials";
import { isAtLeast } from "@/lib/server/access/roles";
import type { Role } from "@/lib/sync/role";
import { NAME_PATTERN } from "@/lib/server/access/tokens";
import { AppError } from "@/lib/server/app-error";
import type { Connection } from "@/lib/server/db/driver";
import { requireOwnOrigin } from "@/lib/server/http/own-origin";
import type { Services } from "@/lib/server/services";

declare const granted: unique symbol;

/**
 * Proof that a request may do something with one model. Only `authorize` makes one, and whatever
 * touches a model asks for it, so a call that forgot to ask does not compile.
 */
export type Access = {
  readonly [granted]: true;
  readonly modelId: string;
  readonly role: Role;
  readonly author: Author;
  /** The name that the person gave; null for programs and for those who gave none. */
  readonly sessionName: string | null;
};

/**
 * The one place that decides who may do what with a model. Whoever has no way in learns nothing,
 * not even whether there is such a model; members learn that their role is not enough.
 */
export function authorize(
  { database, env }: Pick<Services, "database" | "env">,
  request: Request,
  modelId: string,
  need: Role,
): Access {
  const credentials = readCredentials(request, env);
  const isWrite = request.method !== "GET" && request.method !== "HEAD";
  if (isWrite && credentials.kind === "cookies" && (credentials.own ?? credentials.guest)) {
    requireOwnOrigin(request, env);
  }
  const member = NAME_PATTERN.test(modelId)
    ? findMember(database.reader, credentials, modelId)
    : null;
  if (!member) throw new AppError("not-found");
  if (!isAtLeast(member.role, need)) throw new AppError("forbidden");
  return { ...member, modelId } as Access;
}

type Member = Pick<Access, "role" | "author" | "sessionName">;

function findMember(
  connection: Connection,
  credentials: Credentials,
  modelId: string,
): Member | null {
  const now = new Date();
  if (credentials.kind === "bearer") {
    const { token } = credentials;
    if (!token || !isLinkToken(connection, token)) return null;
    const author: Author = { kind: "link", handle: token.handle };
    const role = roleOf(connection, author, modelId, now);
    return role && { role, author, sessionName: null };
  }
  return [credentials.guest, credentials.own]
    .map((token) => (token === null ? null : memberBySession(connection, token, modelId, now)))
    .reduce(higherOf, null);
}

function memberBySession(
  connection: Connection,
  token: string,
  modelId: string,
  now: Date,
): Member | null {
  const session = findSession(connection, token);
  if (!session) return null;
  const author: Author = { kind: "session", id: session.id };
  const role = roleOf(connection, author, modelId, now);
  return role && { role, author, sessionName: session.name };
}

function higherOf(best: Member | null, member: Member | null): Member | null {
  if (!best || !member) return best ?? member;
  return isAtLeast(best.role, member.role) ? best : member;
}
