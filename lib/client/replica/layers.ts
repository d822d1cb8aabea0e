import type { Result } from "@/lib/kernel/result";
import { applyBatch, type BatchOutcome } from "@/lib/sync/apply-batch";
import { type Change, revertChanges } from "@/lib/sync/draft";
import type { Operation } from "@/lib/sync/operations";
import type { RecordTable } from "@/lib/sync/record-table";
import type { Rejection } from "@/lib/sync/rejection";

import type { PendingBatch } from "./pending-batch";

type Draft = { readonly ops: readonly Operation[]; changes: readonly Change[] };

/**
 * The confirmed records of a table and what lies on top of them: the pending batches, oldest first,
 * and above them the draft of a gesture under way. Whatever changes something below goes through
 * `rebase`, which takes what is above off and puts it on again.
 */
export class Layers {
  readonly table: RecordTable;
  readonly #pending: PendingBatch[] = [];
  /** The newest state of the server that is below the pending batches. */
  confirmedSeq: number;
  #draft: Draft | null = null;
  #nextN = 0;

  constructor(table: RecordTable, confirmedSeq: number) {
    this.table = table;
    this.confirmedSeq = confirmedSeq;
  }

  /** The batches that wait, oldest first. */
  get pending(): readonly PendingBatch[] {
    return this.#pending;
  }

  /** Applies operations above all that is there, and remembers nothing of it. */
  apply(ops: readonly Operation[]): Result<BatchOutcome, Rejection> {
    return applyBatch(this.table, ops, this.confirmedSeq + this.#pending.length + 1);
  }

  /** Makes a pending batch of operations that were applied on top. */
  push(batch: Omit<PendingBatch, "n" | "isFinal" | "committedSeq">): PendingBatch {
    const isFinal = batch.undoes === null;
    const pending = { ...batch, n: this.#nextN, isFinal, committedSeq: null };
    this.#nextN += 1;
    this.#pending.push(pending);
    return pending;
  }

  /** Takes a batch out of those that wait; what it did goes with the `rebase` around it. */
  take(n: number): PendingBatch | undefined {
    const index = this.#pending.findIndex((batch) => batch.n === n);
    return index < 0 ? undefined : this.#pending.splice(index, 1)[0];
  }

  /** Replaces the draft; null takes it off. Returns the ids of what it may have changed. */
  showDraft(ops: readonly Operation[] | null): Set<string> {
    const touched = new Set<string>();
    if (this.#draft) {
      revertChanges(this.table, this.#draft.changes);
      for (const { id } of this.#draft.changes) touched.add(id);
    }
    this.#draft = ops && { ops, changes: [] };
    if (ops && this.#draft) {
      const applied = this.apply(ops);
      this.#draft.changes = applied.ok ? applied.value.changes : [];
      for (const { id } of this.#draft.changes) touched.add(id);
    }
    return touched;
  }

  /** Takes draft and pending batches off, lets `change` alter what is below, and puts them on again. */
  rebase(change: () => void): Set<string> {
    const touched = new Set<string>();
    const note = (changes: readonly Change[]) => {
      for (const { id } of changes) touched.add(id);
    };
    const layers = this.#all();
    for (const layer of layers.toReversed()) {
      revertChanges(this.table, layer.changes);
      note(layer.changes);
    }
    change();
    let seq = this.confirmedSeq;
    for (const layer of this.#all()) {
      seq += 1;
      const applied = applyBatch(this.table, layer.ops, seq);
      layer.changes = applied.ok ? applied.value.changes : [];
      note(layer.changes);
    }
    return touched;
  }

  #all(): (PendingBatch | Draft)[] {
    return [...this.#pending, ...(this.#draft ? [this.#draft] : [])];
  }
}
