import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { migrationScript } from "@/lib/server/db/migration-script";

const SCHEMA = "prisma/schema.prisma";
const MIGRATIONS = "prisma/migrations";

/** `npm run db:migration -- name`: writes the step from the migrations so far to the schema. */
async function createMigration(name: string | undefined): Promise<string> {
  if (!name || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    throw new Error("Name the migration in snake_case: npm run db:migration -- add_links");
  }
  await mkdir(MIGRATIONS, { recursive: true });
  await writeFile(path.join(MIGRATIONS, "migration_lock.toml"), 'provider = "sqlite"\n');
  const script = await migrationScript(SCHEMA, MIGRATIONS);
  if (script === null) return "The migrations already lead to prisma/schema.prisma.";

  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const file = path.join(MIGRATIONS, `${stamp}_${name}`, "migration.sql");
  await mkdir(path.dirname(file));
  await writeFile(file, script);
  return `Wrote ${file}. Read it before you commit it.`;
}

try {
  console.log(await createMigration(process.argv[2]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
