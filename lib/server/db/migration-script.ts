import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { PrismaLibSql } from "@prisma/adapter-libsql";

import { applyMigrations, noFilter } from "@/lib/server/db/migrate";
import { openSchemaEngine } from "@/lib/server/db/schema-engine";

const NOTHING_TO_DO = "-- This is an empty migration.";

/**
 * The SQL that leads from the state after all migrations of a folder to a schema file; null if
 * they agree. The migrations are applied to a database of their own, as a server applies them: where
 * the engine replays a folder itself, it runs the first statement of each alone.
 */
export async function migrationScript(
  schemaPath: string,
  migrationsDir: string,
): Promise<string | null> {
  const folder = await mkdtemp(path.join(tmpdir(), "parapet-migration-"));
  try {
    const adapterFactory = new PrismaLibSql({ url: `file:${path.join(folder, "migrated.db")}` });
    await applyMigrations(adapterFactory, migrationsDir);
    const files = [{ path: "schema.prisma", content: await readFile(schemaPath, "utf8") }];
    const engine = await openSchemaEngine(adapterFactory);
    try {
      const { stdout } = await engine.diff({
        from: { tag: "schemaDatasource", files, configDir: folder },
        to: { tag: "schemaDatamodel", files },
        script: true,
        exitCode: null,
        filters: noFilter,
      });
      const script = stdout?.trim() ?? "";
      return script === "" || script === NOTHING_TO_DO ? null : `${script}\n`;
    } finally {
      engine.free();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
