import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { PrismaLibSql } from "@prisma/adapter-libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { applyMigrations } from "./migrate";
import { migrationScript } from "./migration-script";

let folder: string;
let migrations: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "parapet-migrate-"));
  migrations = path.join(folder, "migrations");
  await aMigration(
    "20260101000000_first",
    'CREATE TABLE "fruit" ("id" TEXT NOT NULL PRIMARY KEY);',
  );
  await writeFile(path.join(migrations, "migration_lock.toml"), 'provider = "sqlite"\n');
});

afterEach(() => rm(folder, { recursive: true }));

async function aMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(migrations, name), { recursive: true });
  await writeFile(path.join(migrations, name, "migration.sql"), sql);
}

const aDatabase = (name: string) => new PrismaLibSql({ url: `file:${path.join(folder, name)}` });

async function run(name: string, sql: string): Promise<unknown[][]> {
  const connection = await aDatabase(name).connect();
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  } finally {
    await connection.dispose();
  }
}

describe("applying migrations", () => {
  test("a second time changes nothing", async () => {
    const first = await applyMigrations(aDatabase("a.db"), migrations);
    await run("a.db", "INSERT INTO fruit (id) VALUES ('fig')");

    const second = await applyMigrations(aDatabase("a.db"), migrations);

    expect(first).toEqual(["20260101000000_first"]);
    expect(second).toEqual([]);
    expect(await run("a.db", "SELECT id FROM fruit")).toEqual([["fig"]]);
  });

  test("takes only the new ones, in the order of their names", async () => {
    await applyMigrations(aDatabase("a.db"), migrations);
    await aMigration("20260301000000_third", "ALTER TABLE fruit ADD COLUMN b TEXT;");
    await aMigration("20260201000000_second", "ALTER TABLE fruit ADD COLUMN a TEXT;");

    const applied = await applyMigrations(aDatabase("a.db"), migrations);

    expect(applied).toEqual(["20260201000000_second", "20260301000000_third"]);
    const columns = await run("a.db", "SELECT name FROM pragma_table_info('fruit')");
    expect(columns).toEqual([["id"], ["a"], ["b"]]);
  });

  test("refuses a file that is no database and leaves it as it was", async () => {
    const file = path.join(folder, "notes.db");
    const text = "Shopping list: figs, pears. ".repeat(200);
    await writeFile(file, text);

    await expect(applyMigrations(aDatabase("notes.db"), migrations)).rejects.toThrow(
      "SQLITE_NOTADB",
    );
    expect(await readFile(file, "utf8")).toBe(text);
  });

  test("refuses a database that something else made", async () => {
    await run("other.db", "CREATE TABLE invoices (id TEXT)");

    await expect(applyMigrations(aDatabase("other.db"), migrations)).rejects.toThrow("not empty");
    const tables = await run("other.db", "SELECT name FROM sqlite_master WHERE type = 'table'");
    expect(tables).toEqual([["invoices"]]);
  });
});

describe("the script of the next migration", () => {
  const schema = (fields: string) => `
    datasource db {
      provider = "sqlite"
    }
    model Fruit {
      id String @id
      ${fields}
      @@map("fruit")
    }`;

  test("is what the schema has more than the migrations", async () => {
    await writeFile(path.join(folder, "schema.prisma"), schema("colour String?"));

    const script = await migrationScript(path.join(folder, "schema.prisma"), migrations);

    expect(script).toContain('ALTER TABLE "fruit" ADD COLUMN "colour" TEXT');
  });

  test("is nothing if they agree", async () => {
    await writeFile(path.join(folder, "schema.prisma"), schema(""));

    expect(await migrationScript(path.join(folder, "schema.prisma"), migrations)).toBeNull();
  });

  test("counts every statement of a migration", async () => {
    const seed = 'CREATE TABLE "seed" ("id" TEXT NOT NULL PRIMARY KEY);';
    await aMigration("20260201000000_second", `ALTER TABLE fruit ADD COLUMN colour TEXT;\n${seed}`);
    const both = `${schema("colour String?")}
    model Seed {
      id String @id
      @@map("seed")
    }`;
    await writeFile(path.join(folder, "schema.prisma"), both);

    expect(await migrationScript(path.join(folder, "schema.prisma"), migrations)).toBeNull();
  });

  test("is nothing for Parapet's own schema: its migrations lead there", async () => {
    expect(await migrationScript("prisma/schema.prisma", "prisma/migrations")).toBeNull();
  });
});
