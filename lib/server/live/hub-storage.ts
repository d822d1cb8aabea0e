import { z } from "zod";

import { roleOf } from "@/lib/server/access/access-reads";
import type { Author } from "@/lib/server/access/author";
import { fromDatabaseTime, numberCell, textCell, textOrNullCell } from "@/lib/server/db/cells";
import type { Connection } from "@/lib/server/db/driver";
import { type ModelVersion, readVersion } from "@/lib/server/db/model-rows";
import type { CommittedModel, WriteGate } from "@/lib/server/gate/write-gate";
import { type DescribedChange, describedChangeSchema } from "@/lib/sync/described-change";
import { LIVE } from "@/lib/sync/live/limits";
import type { Role } from "@/lib/sync/role";

/** A batch of the past, by whom, and as what name the author goes now. */
export type PastBatch = {
  readonly seq: number;
  readonly author: string;
  readonly authorName: string | null;
  readonly clientId: string;
  readonly n: number;
  readonly at: Date;
  readonly changes: readonly DescribedChange[];
};

/** What the rooms ask of what is committed. */
export type HubStorage = {
  readonly roleOf: (author: Author, modelId: string, now: number) => Role | null;
  readonly nameOf: (author: Author) => string | null;
  readonly version: (modelId: string) => ModelVersion | null;
  readonly model: (modelId: string) => CommittedModel | null;
  /** The batches after `seq`, or null where they are too many or too large, or not all there. */
  readonly batchesSince: (modelId: string, seq: number) => readonly PastBatch[] | null;
};

const changesSchema = z.array(describedChangeSchema);

export function createHubStorage(reader: Connection, gate: Pick<WriteGate, "read">): HubStorage {
  return {
    roleOf: (author, modelId, now) => roleOf(reader, author, modelId, new Date(now)),
    nameOf: (author) => (author.kind === "session" ? sessionName(reader, author.id) : null),
    version: (modelId) => readVersion(reader, modelId),
    model: (modelId) => gate.read(modelId),
    batchesSince: (modelId, seq) => readBatchesSince(reader, modelId, seq),
  };
}

function sessionName(reader: Connection, sessionId: string): string | null {
  const row = reader.first("SELECT name FROM device_sessions WHERE id = ?", sessionId);
  return row ? textOrNullCell(row[0]) : null;
}

function readBatchesSince(reader: Connection, modelId: string, seq: number): PastBatch[] | null {
  const [count, bytes, last] = reader.first(
    `SELECT COUNT(*), COALESCE(SUM(LENGTH(changes)), 0), COALESCE(MAX(seq), ?)
     FROM operations WHERE model_id = ? AND seq > ?`,
    seq,
    modelId,
    seq,
  ) ?? [0, 0, seq];
  const isWhole = numberCell(last) - seq === numberCell(count);
  const isShort =
    numberCell(count) <= LIVE.missedBatchesMax && numberCell(bytes) <= LIVE.missedBytesMax;
  if (!isWhole || !isShort) return null;
  return reader
    .all(
      `SELECT o.seq, o.author, s.name, o.client_id, o.n, o.at, o.changes
       FROM operations o LEFT JOIN device_sessions s ON o.author = 'session:' || s.id
       WHERE o.model_id = ? AND o.seq > ? ORDER BY o.seq`,
      modelId,
      seq,
    )
    .map(([batchSeq, author, name, clientId, n, at, changes]) => ({
      seq: numberCell(batchSeq),
      author: textCell(author),
      authorName: textOrNullCell(name),
      clientId: textCell(clientId),
      n: numberCell(n),
      at: fromDatabaseTime(textCell(at)),
      changes: changesSchema.parse(JSON.parse(textCell(changes))),
    }));
}
