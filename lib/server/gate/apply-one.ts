import { LIMITS } from "@/lib/model/limits";
import { roleOf } from "@/lib/server/access/access-reads";
import { type Author, authorKey } from "@/lib/server/access/author";
import { findForbidden } from "@/lib/server/access/operation-rules";
import { AppError } from "@/lib/server/app-error";
import type { Connection } from "@/lib/server/db/driver";
import {
  deleteRecord,
  putRecord,
  readCreator,
  titleOf,
  updateModel,
} from "@/lib/server/db/model-rows";
import { findBatch, insertBatch } from "@/lib/server/db/operation-rows";
import { payloadHash } from "@/lib/server/gate/payload-hash";
import type { TableCache } from "@/lib/server/gate/table-cache";
import { applyBatch, type BatchOutcome } from "@/lib/sync/apply-batch";
import type { Change, Skipped } from "@/lib/sync/draft";
import type { Batch, Operation } from "@/lib/sync/operations";
import type { RejectionCode } from "@/lib/sync/rejection";

/** One batch and on whose behalf it comes. */
export type Submission = {
  readonly modelId: string;
  readonly author: Author;
  readonly clientId: string;
  readonly batch: Batch;
  /** The past that the batch was made for; left out by those who do not know. */
  readonly epoch?: string;
};

export type BatchRejectionCode =
  RejectionCode | "forbidden" | "n-reused" | "too-large" | "epoch-changed";

/** What became of a batch: its place in the model's history, or why it was refused. */
export type BatchResult =
  | { readonly n: number; readonly seq: number; readonly skipped?: readonly Skipped[] }
  | {
      readonly n: number;
      readonly rejected: BatchRejectionCode;
      readonly path?: string;
      readonly detail?: string;
    };

/** A batch that is new in the model's history, and all that it did. */
export type AppliedBatch = Submission & {
  readonly seq: number;
  readonly at: Date;
  readonly skipped: readonly Skipped[];
  readonly changes: readonly Change[];
};

/** `applied` is null for a batch that was refused, or done before. */
export type Judgement = { readonly result: BatchResult; readonly applied: AppliedBatch | null };

/**
 * Judges one batch inside the open transaction and writes it if it holds. The order is: does the
 * author still have a way in, may this role do that, was it done before, is it too large, does the
 * model stay sound. Throws `not-found` if the author has no way in any more.
 */
export function applyOne(
  connection: Connection,
  tables: TableCache,
  submission: Submission,
  at: Date,
): Judgement {
  const { modelId, author, clientId, batch, epoch } = submission;
  const role = roleOf(connection, author, modelId, at);
  const model = role === null ? null : tables.get(connection, modelId);
  if (role === null || model === null) throw new AppError("not-found");

  const { n, ops } = batch;
  if (epoch !== undefined && epoch !== model.epoch) return refuse(n, { code: "epoch-changed" });
  const key = { modelId, author: authorKey(author), clientId, n };
  const forbidden = findForbidden(role, ops, {
    kindOf: (id) => model.table.record(id)?.kind,
    isOwn: (id) => readCreator(connection, modelId, id) === key.author,
  });
  if (forbidden) return refuse(n, { code: "forbidden", path: forbidden.id });

  const hash = payloadHash(ops);
  const before = findBatch(connection, key);
  if (before) {
    return before.payloadHash === hash
      ? { result: toResult(n, before.seq, before.skipped), applied: null }
      : refuse(n, { code: "n-reused" });
  }
  const tooLarge = ops.find(isTooLarge);
  if (tooLarge) return refuse(n, { code: "too-large", path: tooLarge.id });

  const seq = model.seq + 1;
  const applied = applyBatch(model.table, ops, seq);
  if (!applied.ok) return refuse(n, applied.error);
  const { changes, skipped } = applied.value;
  insertBatch(connection, key, { seq, payloadHash: hash, skipped, changes, at });
  writeChanges(connection, modelId, changes, seq);
  updateModel(connection, modelId, { seq, title: titleOf(model.table.record("model")), at });
  tables.advance(modelId, seq);
  return {
    result: toResult(n, seq, skipped),
    applied: { ...submission, seq, at, skipped, changes },
  };
}

type Refusal = {
  readonly code: BatchRejectionCode;
  readonly path?: string;
  readonly detail?: string;
};

function refuse(n: number, { code, ...where }: Refusal): Judgement {
  return { result: { n, rejected: code, ...where }, applied: null };
}

function writeChanges(
  connection: Connection,
  modelId: string,
  changes: BatchOutcome["changes"],
  seq: number,
): void {
  for (const { id, after } of changes) {
    if (after) putRecord(connection, modelId, after, seq);
    else deleteRecord(connection, modelId, id);
  }
}

function toResult(n: number, seq: number, skipped: readonly Skipped[]): BatchResult {
  return skipped.length === 0 ? { n, seq } : { n, seq, skipped };
}

function isTooLarge(op: Operation): boolean {
  return Buffer.byteLength(JSON.stringify(op)) > LIMITS.opBytes;
}
