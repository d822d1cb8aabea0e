import { applyBatch } from "@/lib/sync/apply-batch";
import { applyDescribed, type DescribedChange } from "@/lib/sync/described-change";
import { type Change, revertChanges, type Skipped } from "@/lib/sync/draft";
import type { Committed } from "@/lib/sync/live/server-frames";
import type { RecordTable } from "@/lib/sync/record-table";

import type { PendingBatch } from "./pending-batch";

/** One commit in the order of the server, as it is told over the socket. */
export type Step = {
  readonly seq: number;
  /** The number that this page gave it; null: it is somebody else's. */
  readonly n: number | null;
  /** What it did; null: what the page's own batch does here. */
  readonly changes: readonly DescribedChange[] | null;
  readonly skipped: readonly Skipped[];
  /** Who wrote it and when, where that is told. */
  readonly authorship?: Authorship;
};

export type Authorship = Pick<Committed, "at" | "by"> & { readonly mine: boolean };

/**
 * Applies a commit to the confirmed records, of which the table must hold nothing but the state at
 * `confirmedSeq`. Null, and nothing is applied, where it is not the next one, or what it did is not
 * sure: told by no description, and the page's own batch does something else here.
 */
export function applyStep(
  table: RecordTable,
  confirmedSeq: number,
  { seq, changes, skipped }: Step,
  own: PendingBatch | undefined,
): readonly Change[] | null {
  if (seq !== confirmedSeq + 1) return null;
  if (changes) return applyDescribed(table, changes, seq);
  const applied = own && applyBatch(table, own.ops, seq);
  if (!applied?.ok) return null;
  // Fields of which the server knows more than this page, so that it skipped others.
  if (JSON.stringify(applied.value.skipped) !== JSON.stringify(skipped)) {
    revertChanges(table, applied.value.changes);
    return null;
  }
  return applied.value.changes;
}
