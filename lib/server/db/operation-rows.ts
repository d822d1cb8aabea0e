import { z } from "zod";

import { numberCell, textCell, textOrNullCell, toDatabaseTime } from "@/lib/server/db/cells";
import type { Connection } from "@/lib/server/db/driver";
import { describeChange } from "@/lib/sync/described-change";
import type { Change, Skipped } from "@/lib/sync/draft";

/** What names a batch for ever, so that sending it again changes nothing. */
export type BatchKey = {
  readonly modelId: string;
  readonly author: string;
  readonly clientId: string;
  readonly n: number;
};

export type AppliedBatch = {
  readonly seq: number;
  readonly payloadHash: string;
  readonly skipped: readonly Skipped[];
};

const skippedSchema = z.array(z.strictObject({ id: z.string(), field: z.string() }));

/** The batch that was applied under this key, or null. */
export function findBatch(connection: Connection, key: BatchKey): AppliedBatch | null {
  const row = connection.first(
    `SELECT seq, payload_hash, skipped FROM operations
     WHERE model_id = ? AND author = ? AND client_id = ? AND n = ?`,
    key.modelId,
    key.author,
    key.clientId,
    key.n,
  );
  if (!row) return null;
  const skipped = textOrNullCell(row[2]);
  return {
    seq: numberCell(row[0]),
    payloadHash: textCell(row[1]),
    skipped: skipped === null ? [] : skippedSchema.parse(JSON.parse(skipped)),
  };
}

export function insertBatch(
  connection: Connection,
  key: BatchKey,
  batch: AppliedBatch & { readonly changes: readonly Change[]; readonly at: Date },
): void {
  connection.run(
    `INSERT INTO operations
     (model_id, seq, author, client_id, n, payload_hash, changes, skipped, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    key.modelId,
    batch.seq,
    key.author,
    key.clientId,
    key.n,
    batch.payloadHash,
    JSON.stringify(batch.changes.map(describeChange)),
    batch.skipped.length === 0 ? null : JSON.stringify(batch.skipped),
    toDatabaseTime(batch.at),
  );
}
