import type { Access } from "@/lib/server/access/authorize";
import { type Role, roleSchema } from "@/lib/sync/role";
import { AppError } from "@/lib/server/app-error";
import type { Services } from "@/lib/server/services";

/** A link as its managers see it. Its secrets are kept as hashes and cannot be shown again. */
export type PresentedLink = {
  readonly handle: string;
  readonly role: Role;
  readonly label: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
};

/** The links of a model, the oldest first. */
export async function listLinks(
  { database }: Pick<Services, "database">,
  { modelId }: Access,
): Promise<PresentedLink[]> {
  const links = await database.prisma.link.findMany({
    where: { modelId },
    orderBy: [{ createdAt: "asc" }, { handle: "asc" }],
  });
  return links.map(presentLink);
}

/** One link of a model; that of another model is as good as none. */
export async function findPresentedLink(
  { database }: Pick<Services, "database">,
  { modelId }: Access,
  handle: string,
): Promise<PresentedLink> {
  const link = await database.prisma.link.findFirst({ where: { modelId, handle } });
  if (!link) throw new AppError("not-found");
  return presentLink(link);
}

type LinkRow = {
  readonly handle: string;
  readonly role: string;
  readonly label: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date | null;
};

function presentLink(link: LinkRow): PresentedLink {
  return {
    handle: link.handle,
    role: roleSchema.parse(link.role),
    label: link.label,
    createdAt: link.createdAt.toISOString(),
    lastUsedAt: link.lastUsedAt?.toISOString() ?? null,
    expiresAt: link.expiresAt?.toISOString() ?? null,
  };
}
