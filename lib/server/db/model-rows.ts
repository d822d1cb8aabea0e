import { z } from "zod";

import { invariant } from "@/lib/kernel/invariant";
import { type ModelRecord, recordSchema } from "@/lib/model/record";
import { numberCell, textCell, toDatabaseTime } from "@/lib/server/db/cells";
import type { Connection } from "@/lib/server/db/driver";
import type { Entry } from "@/lib/sync/record-table";

/** Where a model stands: the number of its last batch, and which past that number belongs to. */
export type ModelVersion = { readonly seq: number; readonly epoch: string };

const fieldSeqSchema = z.record(z.string(), z.int().nonnegative());

export function readVersion(connection: Connection, modelId: string): ModelVersion | null {
  const row = connection.first("SELECT seq, epoch FROM models WHERE id = ?", modelId);
  return row ? { seq: numberCell(row[0]), epoch: textCell(row[1]) } : null;
}

/** Every record of a model, parsed: a row that another version or a hand spoilt is not passed on. */
export function readEntries(connection: Connection, modelId: string): Entry[] {
  return connection
    .all("SELECT data, field_seq FROM records WHERE model_id = ?", modelId)
    .map(([data, fieldSeq]) => ({
      record: recordSchema.parse(JSON.parse(textCell(data))),
      fieldSeq: fieldSeqSchema.parse(JSON.parse(textCell(fieldSeq))),
    }));
}

/** The author of the batch that created the record, or null if there is no such record. */
export function readCreator(connection: Connection, modelId: string, id: string): string | null {
  const row = connection.first(
    `SELECT o.author FROM records r
     JOIN operations o ON o.model_id = r.model_id AND o.seq = r.created_seq
     WHERE r.model_id = ? AND r.id = ?`,
    modelId,
    id,
  );
  return row ? textCell(row[0]) : null;
}

export function insertModel(
  connection: Connection,
  model: { readonly id: string; readonly title: string } & ModelVersion,
  at: Date,
): void {
  const time = toDatabaseTime(at);
  connection.run(
    `INSERT INTO models (id, title, seq, epoch, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)`,
    model.id,
    model.title,
    model.seq,
    model.epoch,
    time,
    time,
  );
}

/** Moves the model to its next batch. */
export function updateModel(
  connection: Connection,
  modelId: string,
  { seq, title, at }: { readonly seq: number; readonly title: string; readonly at: Date },
): void {
  connection.run(
    "UPDATE models SET seq = ?, title = ?, updated_at = ? WHERE id = ?",
    seq,
    title,
    toDatabaseTime(at),
    modelId,
  );
}

/**
 * Writes a record; one that is there keeps the batch that created it, and so does a comment that
 * comes back: whoever takes its deletion back has not said it.
 */
export function putRecord(
  connection: Connection,
  modelId: string,
  { record, fieldSeq }: Entry,
  seq: number,
): void {
  connection.run(
    `INSERT INTO records (model_id, id, kind, data, field_seq, created_seq) VALUES (
       ?, ?, ?, ?, ?,
       coalesce((SELECT created_seq FROM deleted_comments WHERE model_id = ? AND id = ?), ?)
     )
     ON CONFLICT (model_id, id) DO UPDATE
     SET kind = excluded.kind, data = excluded.data, field_seq = excluded.field_seq`,
    modelId,
    record.id,
    record.kind,
    JSON.stringify(record),
    JSON.stringify(fieldSeq),
    modelId,
    record.id,
    seq,
  );
}

export function deleteRecord(connection: Connection, modelId: string, id: string): void {
  connection.run(
    `INSERT OR IGNORE INTO deleted_comments (model_id, id, created_seq)
     SELECT model_id, id, created_seq FROM records
     WHERE model_id = ? AND id = ? AND kind = 'comment'`,
    modelId,
    id,
  );
  connection.run("DELETE FROM records WHERE model_id = ? AND id = ?", modelId, id);
}

/** The title of a model, from the record that every model has. */
export function titleOf(record: ModelRecord | undefined): string {
  invariant(record?.kind === "model", "a model has its model record");
  return record.title;
}
