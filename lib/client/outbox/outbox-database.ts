import { type DBSchema, type IDBPDatabase, openDB } from "idb";

import type { BatchName, KeptBatch } from "./kept-batch";

type Schema = DBSchema & {
  readonly batches: {
    readonly key: [modelId: string, clientId: string, n: number];
    readonly value: KeptBatch;
  };
  /** Until when the page of this client id is sure to be open; only where there are no locks. */
  readonly leases: { readonly key: string; readonly value: number };
};

export const OUTBOX_NAME = "parapet-outbox";
const VERSION = 1;

/** So many wait for one model; beyond, a page keeps its changes for as long as it is open. */
export const KEPT_MAX = 1_000;
/** Nobody comes back for what is older. */
export const KEPT_MAX_MS = 90 * 24 * 60 * 60 * 1000;

/** The batches that wait on this device, of all models and pages, in IndexedDB. */
export class OutboxDatabase {
  readonly #database: IDBPDatabase<Schema>;
  /** So many waited when this page last wrote, so that most writes need not look first. */
  #waiting = 0;

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** Fails where the browser allows no storage, as in some private windows. */
  static async open(): Promise<OutboxDatabase> {
    const database = await openDB<Schema>(OUTBOX_NAME, VERSION, {
      upgrade: (created) => {
        created.createObjectStore("batches", { keyPath: ["modelId", "clientId", "n"] });
        created.createObjectStore("leases");
      },
      // A newer version of the app in another tab must not wait for this one.
      blocking: (_current, _next, { target }) => {
        if (target instanceof IDBDatabase) target.close();
      },
    });
    return new OutboxDatabase(database);
  }

  /** Writes a batch; false when as many as may wait for its model do already. */
  async put(batch: KeptBatch): Promise<boolean> {
    if (this.#waiting >= KEPT_MAX && !(await this.#hasRoomFor(batch))) return false;
    const work = this.#database.transaction("batches", "readwrite");
    const asked = [work.store.put(batch), work.store.count(allOf(batch.modelId))] as const;
    // Without waiting for an answer: the page may be going away, and what is not committed with it.
    work.commit();
    const [, waiting] = await Promise.all([...asked, work.done]);
    this.#waiting = waiting;
    return true;
  }

  async #hasRoomFor({ modelId, clientId, n }: KeptBatch): Promise<boolean> {
    const [known, waiting] = await Promise.all([
      this.#database.getKey("batches", [modelId, clientId, n]),
      this.#database.count("batches", allOf(modelId)),
    ]);
    return known !== undefined || waiting < KEPT_MAX;
  }

  async delete(modelId: string, names: readonly BatchName[]): Promise<void> {
    const work = this.#database.transaction("batches", "readwrite");
    for (const { clientId, n } of names) await work.store.delete([modelId, clientId, n]);
    await work.done;
  }

  /** Of one page, or of all pages that had this model open: as they were written, oldest first. */
  async list(modelId: string, clientId?: string): Promise<unknown[]> {
    return this.#database.getAll("batches", allOf(modelId, clientId));
  }

  /** The pages that left batches of this model. */
  async clientIds(modelId: string): Promise<string[]> {
    const keys = await this.#database.getAllKeys("batches", allOf(modelId));
    return [...new Set(keys.map(([, clientId]) => clientId))];
  }

  /** Forgets what was made before `at`, of every model. */
  async deleteOlderThan(at: number): Promise<void> {
    const work = this.#database.transaction("batches", "readwrite");
    for await (const cursor of work.store.iterate()) {
      if (cursor.value.at < at) await cursor.delete();
    }
    await work.done;
  }

  /** Takes or keeps the lease of a page. True for one caller only, until it runs out. */
  async lease(clientId: string, holds: boolean, now: number, until: number): Promise<boolean> {
    const work = this.#database.transaction("leases", "readwrite");
    const current = (await work.store.get(clientId)) ?? 0;
    const isFree = holds || current < now;
    if (isFree) await work.store.put(until, clientId);
    await work.done;
    return isFree;
  }

  async endLeases(clientIds: Iterable<string>): Promise<void> {
    const work = this.#database.transaction("leases", "readwrite");
    for (const clientId of clientIds) await work.store.delete(clientId);
    await work.done;
  }

  close(): void {
    this.#database.close();
  }
}

/** Arrays come after every other key, so that this holds all that begin with these. */
function allOf(...start: (string | undefined)[]): IDBKeyRange {
  const prefix = start.filter((part) => part !== undefined);
  return IDBKeyRange.bound(prefix, [...prefix, []]);
}
