import type { Services } from "@/lib/server/services";

/** True when the database answers; it was migrated before anything could ask. */
export function isDatabaseReady({ database, log }: Pick<Services, "database" | "log">): boolean {
  try {
    return database.reader.first("SELECT COUNT(*) FROM _prisma_migrations") !== undefined;
  } catch (error) {
    log.error({ err: error }, "the database does not answer");
    return false;
  }
}
