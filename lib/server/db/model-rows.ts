import { createHash } from "node:crypto";

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
 * comes back as it was: whoever takes its deletion back has not said it. Other words under its id
 * are those of whoever writes them.
 */
export function putRecord(
  connection: Connection,
  modelId: string,
  { record, fieldSeq }: Entry,
  seq: number,
): void {
  const data = JSON.stringify(record);
  const isComment = record.kind === "comment";
  connection.run(
    `INSERT INTO records (model_id, id, kind, data, field_seq, created_seq)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (model_id, id) DO UPDATE
     SET kind = excluded.kind, data = excluded.data, field_seq = excluded.field_seq`,
    modelId,
    record.id,
    record.kind,
    data,
    JSON.stringify(fieldSeq),
    (isComment ? deletedComment(connection, modelId, record.id, data) : null) ?? seq,
  );
}

/** Deletes a record; of a comment it is kept who wrote which words, and not the words. */
export function deleteRecord(connection: Connection, modelId: string, id: string): void {
  const comment = connection.first(
    "SELECT created_seq, data FROM records WHERE model_id = ? AND id = ? AND kind = 'comment'",
    modelId,
    id,
  );
  if (comment) {
    connection.run(
      "INSERT OR REPLACE INTO deleted_comments (model_id, id, created_seq, data_hash) VALUES (?, ?, ?, ?)",
      modelId,
      id,
      numberCell(comment[0]),
      hashOf(textCell(comment[1])),
    );
  }
  connection.run("DELETE FROM records WHERE model_id = ? AND id = ?", modelId, id);
}

/** The batch that created a comment that was deleted with exactly this content. */
function deletedComment(
  connection: Connection,
  modelId: string,
  id: string,
  data: string,
): number | null {
  const row = connection.first(
    "SELECT created_seq FROM deleted_comments WHERE model_id = ? AND id = ? AND data_hash = ?",
    modelId,
    id,
    hashOf(data),
  );
  return row ? numberCell(row[0]) : null;
}

function hashOf(data: string): string {
  return createHash("sha256").update(data).digest("hex");
}

/** The title of a model, from the record that every model has. */
export function titleOf(record: ModelRecord | undefined): string {
  invariant(record?.kind === "model", "a model has its model record");
  return record.title;
}
