import path from "node:path";

import { PrismaLibSql } from "@prisma/adapter-libsql";

import { BUSY_TIMEOUT_MS, type Connection, openConnection } from "@/lib/server/db/driver";
import { PrismaClient } from "@/lib/server/db/generated/client";
import { APPLICATION_ID, inspectDatabase } from "@/lib/server/db/inspect-database";
import { applyMigrations, readMigrations } from "@/lib/server/db/migrate";
import { createTransactions, type Transactions } from "@/lib/server/db/transactions";
import { createWriteLock, type WriteLock } from "@/lib/server/db/write-lock";
import { StartFailure } from "@/lib/server/start-failure";

/** Everything that reaches the database; nothing else of the server opens it. */
export type Database = {
  /** Typed reads, and writes of one statement; those wait for the write lock by themselves. */
  readonly prisma: PrismaWithLock;
  /** Plain statements that only read, and see what is committed. */
  readonly reader: Connection;
  readonly transactions: Transactions;
  readonly close: () => Promise<void>;
};

const FULL = 2;
const MIGRATIONS = "prisma/migrations";

/** Opens, checks and migrates the database of a data folder that this process has locked. */
export async function openDatabase(
  file: string,
  migrationsDir = path.resolve(MIGRATIONS),
): Promise<Database> {
  const migrations = await readMigrations(migrationsDir);
  const known = new Set(migrations.migrationDirectories.map((each) => each.path));
  await inspectDatabase(file, known);

  const writer = openConnection(file);
  const reader = openConnection(file);
  const writeLock = createWriteLock();
  const adapterFactory = new PrismaLibSql({ url: `file:${file}`, timeout: BUSY_TIMEOUT_MS });
  const prisma = new PrismaClient({ adapter: adapterFactory });
  const close = async (): Promise<void> => {
    await writeLock.idle();
    await prisma.$disconnect();
    reader.close();
    // Then the one file holds everything, for whoever copies it while the server is down.
    if (isWal(writer)) writer.first("PRAGMA wal_checkpoint(TRUNCATE)");
    writer.close();
  };
  try {
    writer.exec("PRAGMA journal_mode = WAL");
    writer.exec(`PRAGMA application_id = ${String(APPLICATION_ID)}`);
    if (!hasAll(writer, known)) await applyMigrations(adapterFactory, migrationsDir);
    await assertDurable(file, writer, prisma);
    checkSequences(file, writer);
    return {
      prisma: withWriteLock(prisma, writeLock),
      reader,
      transactions: createTransactions(writer, writeLock),
      close,
    };
  } catch (error) {
    await close();
    if (error instanceof StartFailure) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new StartFailure(
      "database-unusable",
      `The database ${file} could not be brought up to date: ${message}`,
      { cause: error },
    );
  }
}

export type PrismaWithLock = ReturnType<typeof withWriteLock>;

const READS: ReadonlySet<string> = new Set([
  "findUnique",
  "findUniqueOrThrow",
  "findFirst",
  "findFirstOrThrow",
  "findMany",
  "count",
  "aggregate",
  "groupBy",
]);

/** A client whose writes take their turn like every other writer's. */
function withWriteLock(prisma: PrismaClient, writeLock: WriteLock) {
  return prisma.$extends({
    query: {
      $allModels: {
        $allOperations: ({ operation, args, query }) =>
          READS.has(operation) ? query(args) : writeLock.run(() => query(args)),
      },
    },
  });
}

/** Loading the schema engine takes longer than all the rest of a start that has nothing to migrate. */
function hasAll(writer: Connection, known: ReadonlySet<string>): boolean {
  const table = "SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'";
  if (!writer.first(table)) return false;
  const finished = writer.all(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return finished.length === known.size;
}

function isWal(connection: Connection): boolean {
  return connection.first("PRAGMA journal_mode")?.[0] === "wal";
}

/** "Saved" means on the disk; a build of SQLite with other defaults must not make that a lie. */
async function assertDurable(
  file: string,
  writer: Connection,
  prisma: PrismaClient,
): Promise<void> {
  const [mode] = writer.first("PRAGMA journal_mode") ?? [];
  const [synchronous] = writer.first("PRAGMA synchronous") ?? [];
  const [foreignKeys] = writer.first("PRAGMA foreign_keys") ?? [];
  const viaPrisma: unknown = await prisma.$queryRaw`PRAGMA synchronous`;
  const prismaIsFull =
    JSON.stringify(viaPrisma).replaceAll('"', "") === `[{synchronous:${String(FULL)}}]`;
  if (mode !== "wal" || synchronous !== FULL || foreignKeys !== 1 || !prismaIsFull) {
    throw new StartFailure(
      "database-unusable",
      `The database ${file} does not write durably here (journal ${String(mode)}, synchronous ${String(synchronous)}): put DATA_DIR on a local disk.`,
    );
  }
}

/** The number of the last batch and the batches themselves are written together, or something is lost. */
function checkSequences(file: string, writer: Connection): void {
  const broken = writer.first(
    `SELECT m.id, m.seq, COALESCE(MAX(o.seq), 0), COUNT(o.seq) FROM models m
     LEFT JOIN operations o ON o.model_id = m.id
     GROUP BY m.id HAVING m.seq <> COALESCE(MAX(o.seq), 0) LIMIT 1`,
  );
  if (!broken) return;
  const [id, seq, last] = broken.map(String);
  throw new StartFailure(
    "database-unusable",
    `The database ${file} contradicts itself: model ${id ?? ""} is at ${seq ?? ""}, its last operation at ${last ?? ""}. Restore it from a backup.`,
  );
}
