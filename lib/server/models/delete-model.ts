import type { Access } from "@/lib/server/access/authorize";
import type { Services } from "@/lib/server/services";

/** Deletes the model and everything of it: records, history, links, and who came by them. */
export async function deleteModel(
  { database }: Pick<Services, "database">,
  { modelId }: Access,
): Promise<void> {
  await database.prisma.model.deleteMany({ where: { id: modelId } });
}
