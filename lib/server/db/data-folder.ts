import { constants } from "node:fs";
import { access, mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { type Connection, openConnection, sqliteCode } from "@/lib/server/db/driver";
import { StartFailure } from "@/lib/server/start-failure";

const LOCK_WAIT_MS = 10_000;
const LOCK_RETRY_MS = 100;

/** A data folder that this process alone uses until it lets go. */
export type DataFolder = {
  readonly path: string;
  readonly databaseFile: string;
  readonly release: () => void;
};

/**
 * Takes the folder for this process: made if it is missing, writable, and locked. The lock is one
 * that the operating system drops with the process, however it ends, so it never has to be broken.
 */
export async function takeDataFolder(
  dataDir: string,
  { lockWaitMs = LOCK_WAIT_MS } = {},
): Promise<DataFolder> {
  const folder = path.resolve(dataDir);
  await makeWritable(folder);
  const lock = await takeLock(folder, lockWaitMs);
  return {
    path: folder,
    databaseFile: path.join(folder, "parapet.db"),
    release: () => lock.close(),
  };
}

async function makeWritable(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = codeOf(error) ?? "unknown";
    const why =
      code === "EEXIST" || code === "ENOTDIR" ? "is no folder" : `cannot be written to (${code})`;
    throw unusable(`The data folder ${folder} ${why}: choose another with DATA_DIR.`, error);
  }
}

/**
 * Like mkdir with `recursive`, which never returns where a system folder says of everything new
 * that its parent is missing, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const parent = path.dirname(folder);
    if (codeOf(error) === "EEXIST" && (await stat(folder)).isDirectory()) return;
    if (codeOf(error) !== "ENOENT" || parent === folder) throw error;
    await makeFolder(parent);
    await mkdir(folder, { mode: 0o700 });
  }
}

async function takeLock(folder: string, lockWaitMs: number): Promise<Connection> {
  const file = path.join(folder, "lock.db");
  const deadline = Date.now() + lockWaitMs;
  for (;;) {
    const lock = tryLock(file);
    if (lock) return lock;
    if (Date.now() >= deadline) {
      throw new StartFailure(
        "data-folder-in-use",
        `Another Parapet uses the data folder ${folder}: stop it, or choose another folder with DATA_DIR.`,
      );
    }
    await wait(LOCK_RETRY_MS);
  }
}

function tryLock(file: string): Connection | null {
  let connection: Connection | undefined;
  try {
    connection = openConnection(file, { timeoutMs: 0 });
    connection.exec("BEGIN EXCLUSIVE");
    return connection;
  } catch (error) {
    connection?.close();
    if (sqliteCode(error)?.startsWith("SQLITE_BUSY") === true) return null;
    throw unusable(`The lock file ${file} cannot be used: ${messageOf(error)}.`, error);
  }
}

function unusable(sentence: string, cause: unknown): StartFailure {
  return new StartFailure("data-folder-unusable", sentence, { cause });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
