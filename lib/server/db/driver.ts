import Database from "libsql";

/** A value that SQLite stores as it is. */
export type SqlValue = string | number | null;
export type SqlRow = readonly unknown[];

/**
 * One connection of the driver that Prisma's adapter uses, with prepared statements. It is
 * synchronous: a statement is over before anything else of this process runs.
 */
export type Connection = {
  /** Runs statements that return nothing. */
  readonly exec: (sql: string) => void;
  readonly all: (sql: string, ...values: readonly SqlValue[]) => SqlRow[];
  readonly first: (sql: string, ...values: readonly SqlValue[]) => SqlRow | undefined;
  /** Runs one statement and returns how many rows it changed. */
  readonly run: (sql: string, ...values: readonly SqlValue[]) => number;
  readonly close: () => void;
};

/** How long a statement waits for a lock that another connection holds. */
export const BUSY_TIMEOUT_MS = 5_000;

/** Opens a database file; SQLite makes one that is missing. */
export function openConnection(file: string, { timeoutMs = BUSY_TIMEOUT_MS } = {}): Connection {
  const database = new Database(file, { timeout: timeoutMs });
  const prepared = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      prepared.set(sql, statement);
    }
    return statement;
  };
  const all = (sql: string, ...values: readonly SqlValue[]): SqlRow[] =>
    prepare(sql).raw(true).all(values).map(toRow);
  return {
    exec: (sql) => void database.exec(sql),
    all,
    first: (sql, ...values) => all(sql, ...values)[0],
    run: (sql, ...values) => prepare(sql).run(values).changes,
    close: () => {
      prepared.clear();
      database.close();
    },
  };
}

/** SQLite's name for what went wrong, such as `SQLITE_BUSY`; undefined for other errors. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function toRow(value: unknown): SqlRow {
  if (!Array.isArray(value)) throw new TypeError("A row of the database is not a list of values.");
  return value;
}
