import type { Connection } from "@/lib/server/db/driver";
import type { WriteLock } from "@/lib/server/db/write-lock";

/**
 * Transactions of several statements. They go past Prisma: its adapter opens a new connection for
 * each transaction, and its cost per statement is a hundred times that of a prepared one.
 */
export type Transactions = {
  /** Runs the work and commits; if it throws, nothing of it happened. */
  readonly write: <T>(work: (connection: Connection) => T) => Promise<T>;
};

export function createTransactions(connection: Connection, lock: WriteLock): Transactions {
  return {
    // The work is synchronous by its type: nothing else of this process runs inside a transaction.
    write: (work) => lock.run(() => Promise.resolve(inTransaction(connection, work))),
  };
}

function inTransaction<T>(connection: Connection, work: (connection: Connection) => T): T {
  connection.exec("BEGIN IMMEDIATE");
  try {
    const result = work(connection);
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    rollBack(connection);
    throw error;
  }
}

/** SQLite rolls some failures back by itself, and then there is nothing left to roll back. */
function rollBack(connection: Connection): void {
  try {
    connection.exec("ROLLBACK");
  } catch (error) {
    if (!String(error).includes("no transaction is active")) throw error;
  }
}
