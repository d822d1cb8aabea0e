import type { Connection } from "@/lib/server/db/driver";
import { type ModelVersion, readEntries, readVersion } from "@/lib/server/db/model-rows";
import { createRecordTable, type RecordTable } from "@/lib/sync/record-table";

type CachedTable = ModelVersion & { readonly table: RecordTable };

/** How many records are kept in memory at most, over all models: about 200 MB. */
const RECORDS_MAX = 200_000;

/**
 * The records of the models in use, as they are committed. A copy that is not at the number the
 * database has is read anew, so whatever else writes there is seen.
 */
export class TableCache {
  readonly #tables = new Map<string, CachedTable>();
  readonly #recordsMax: number;

  constructor(recordsMax = RECORDS_MAX) {
    this.#recordsMax = recordsMax;
  }

  /** The model as this connection sees it, or null. The table is the cache's own. */
  get(connection: Connection, modelId: string): CachedTable | null {
    const version = readVersion(connection, modelId);
    const cached = this.#tables.get(modelId);
    if (!version) {
      this.#tables.delete(modelId);
      return null;
    }
    const isCurrent = cached?.seq === version.seq && cached.epoch === version.epoch;
    const current = isCurrent
      ? cached
      : { ...version, table: createRecordTable(readEntries(connection, modelId)) };
    this.#keep(modelId, current);
    return current;
  }

  /** The table has been moved on to `seq`. */
  advance(modelId: string, seq: number): void {
    const cached = this.#tables.get(modelId);
    if (cached) this.#tables.set(modelId, { ...cached, seq });
  }

  /** The copy may hold what was never committed. */
  forget(modelId: string): void {
    this.#tables.delete(modelId);
  }

  /** Puts the model last in the order of use, and drops the longest unused where it is too much. */
  #keep(modelId: string, current: CachedTable): void {
    this.#tables.delete(modelId);
    this.#tables.set(modelId, current);
    let records = 0;
    for (const { table } of this.#tables.values()) records += table.size;
    for (const [oldest, { table }] of this.#tables) {
      if (records <= this.#recordsMax || oldest === modelId) return;
      records -= table.size;
      this.#tables.delete(oldest);
    }
  }
}
