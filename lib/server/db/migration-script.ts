import { readFile } from "node:fs/promises";

import { PrismaLibSql } from "@prisma/adapter-libsql";

import { noFilter, readMigrations } from "@/lib/server/db/migrate";
import { openSchemaEngine } from "@/lib/server/db/schema-engine";

const NOTHING_TO_DO = "-- This is an empty migration.";

/**
 * The SQL that leads from the state after all migrations of a folder to a schema file; null if
 * they agree. The migrations are replayed on a database in memory.
 */
export async function migrationScript(
  schemaPath: string,
  migrationsDir: string,
): Promise<string | null> {
  const engine = await openSchemaEngine(new PrismaLibSql({ url: ":memory:" }));
  try {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...(await readMigrations(migrationsDir)) },
      to: {
        tag: "schemaDatamodel",
        files: [{ path: "schema.prisma", content: await readFile(schemaPath, "utf8") }],
      },
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    const script = stdout?.trim() ?? "";
    return script === "" || script === NOTHING_TO_DO ? null : `${script}\n`;
  } finally {
    engine.free();
  }
}
