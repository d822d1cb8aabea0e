import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaFilter } from "@prisma/schema-engine-wasm/schema_engine_bg";

import { openSchemaEngine } from "@/lib/server/db/schema-engine";

/** Nothing in the database is kept out of Prisma's sight. */
export const noFilter: SchemaFilter = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations of the folder that this database has not had, in the order of their names,
 * and returns the names of those it applied. The `_prisma_migrations` table is kept just as
 * `prisma migrate deploy` keeps it. Throws on a database that is not ours or whose last migration
 * failed, and then changes nothing.
 */
export async function applyMigrations(
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
  migrationsDir: string,
): Promise<string[]> {
  const engine = await openSchemaEngine(adapterFactory);
  try {
    const migrationsList = await readMigrations(migrationsDir);
    const output = await engine.applyMigrations({ migrationsList, filters: noFilter });
    return output.appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/** The migrations of a folder in the form that the schema engine takes. */
export async function readMigrations(migrationsDir: string): Promise<MigrationList> {
  const entries = await readdir(migrationsDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsDir,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(path.join(migrationsDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(path.join(migrationsDir, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}
