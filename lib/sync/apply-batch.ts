import { assertNever } from "@/lib/kernel/invariant";
import { err, ok, type Result } from "@/lib/kernel/result";

import { applyDelete } from "./apply-delete";
import { applyPatch } from "./apply-patch";
import { buildRecord, stampFields } from "./build-record";
import { checkDraft } from "./check-draft";
import { type Change, Draft, revertChanges, type Skipped } from "./draft";
import type { Operation } from "./operations";
import type { RecordTable } from "./record-table";
import { type Rejection, toRejection } from "./rejection";

export type BatchOutcome = {
  /** Every record that is other than before, those changed by a cascade included. */
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
};

/**
 * Applies one gesture to the table, whole or not at all: on a rejection the table is as before.
 * The model is checked once, after the last operation, so their order matters only where one
 * builds on another. The same function decides on the server and predicts in the browser. `seq` is
 * the number of the batch in the model's history; the touched fields are stamped with it.
 */
export function applyBatch(
  table: RecordTable,
  ops: readonly Operation[],
  seq: number,
): Result<BatchOutcome, Rejection> {
  const draft = new Draft(table, seq);
  const reject = (rejection: Rejection): Result<BatchOutcome, Rejection> => {
    revertChanges(table, draft.changes());
    return err(rejection);
  };
  for (const op of ops) {
    const applied = applyOperation(draft, op);
    if (!applied.ok) return reject(applied.error);
  }
  const problem = checkDraft(draft);
  if (problem) return reject(toRejection(problem));
  return ok({ changes: draft.changes(), skipped: draft.skipped });
}

function applyOperation(draft: Draft, op: Operation): Result<null, Rejection> {
  switch (op.op) {
    case "put":
      return applyPut(draft, op);
    case "patch":
      return applyPatch(draft, op);
    case "delete":
      return applyDelete(draft, op.id);
    default:
      return assertNever(op);
  }
}

function applyPut(draft: Draft, op: Extract<Operation, { op: "put" }>): Result<null, Rejection> {
  const old = draft.table.get(op.id);
  // What one batch deletes may not come back as another kind in it: no batch could undo that.
  const known = draft.before(op.id) ?? old;
  if (known && known.record.kind !== op.kind) {
    const detail = `${op.id} is of kind ${known.record.kind}, not ${op.kind}.`;
    return err({ code: "kind-mismatch", path: op.id, detail });
  }
  const record = buildRecord({ kind: op.kind, id: op.id, ...op.fields });
  if (!record.ok) return record;
  const written = [...Object.keys(old?.record ?? {}), ...Object.keys(record.value)];
  draft.set(op.id, {
    record: record.value,
    fieldSeq: stampFields(old?.fieldSeq ?? {}, written, draft.seq),
  });
  return ok(null);
}
