import { open } from "node:fs/promises";

import { textCell } from "@/lib/server/db/cells";
import { type Connection, openConnection } from "@/lib/server/db/driver";
import { StartFailure } from "@/lib/server/start-failure";

/** Marks the file as ours: "Para" as four bytes. */
export const APPLICATION_ID = 0x50617261;

const SQLITE_HEADER = "SQLite format 3\0";

/**
 * Refuses a file that is damaged or that something else made, before anything is written to it:
 * what looks like the wrong file may be somebody's only copy.
 */
export async function inspectDatabase(
  file: string,
  knownMigrations: ReadonlySet<string>,
): Promise<void> {
  const header = await readHeader(file);
  if (header === "") return;
  if (header !== SQLITE_HEADER) throw refuse(file, "is not a database");

  const connection = openForInspection(file);
  try {
    inspect(file, connection, knownMigrations);
  } finally {
    connection.close();
  }
}

/** The first bytes of the file; empty if there is no file, or nothing in it. */
async function readHeader(file: string): Promise<string> {
  try {
    const handle = await open(file, "r");
    try {
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(16) });
      return buffer.toString("latin1", 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw refuse(file, "cannot be read", error);
  }
}

function openForInspection(file: string): Connection {
  try {
    return openConnection(file);
  } catch (error) {
    throw refuse(file, "cannot be opened", error);
  }
}

function inspect(file: string, connection: Connection, known: ReadonlySet<string>): void {
  const tables = ask(file, connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
  const [applicationId] = ask(file, connection, "PRAGMA application_id");
  if (tables.length > 0 && applicationId !== APPLICATION_ID) {
    throw refuse(file, "was made by another program");
  }
  const [verdict] = ask(file, connection, "PRAGMA quick_check(1)");
  if (verdict !== "ok") throw refuse(file, `is damaged (${String(verdict)})`);
  if (!tables.includes("_prisma_migrations")) return;
  const applied = ask(file, connection, "SELECT migration_name FROM _prisma_migrations");
  const unknown = applied.map(textCell).find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw refuse(file, `was written by a newer Parapet (it has ${unknown})`);
  }
}

/** The first column of every row; a page that cannot be read is damage. */
function ask(file: string, connection: Connection, sql: string): unknown[] {
  try {
    return connection.all(sql).map((row) => row[0]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw refuse(file, `is damaged (${message})`, error);
  }
}

function refuse(file: string, what: string, cause?: unknown): StartFailure {
  return new StartFailure(
    "database-unusable",
    `The database ${file} ${what}. It was left as it is: move it away or restore it from a backup.`,
    { cause },
  );
}
