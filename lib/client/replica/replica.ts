import { err, ok, type Result } from "@/lib/kernel/result";
import type { ModelRecord } from "@/lib/model/record";
import type { Change, Skipped } from "@/lib/sync/draft";
import type { Operation } from "@/lib/sync/operations";
import { createRecordTable, freshEntries, type RecordTable } from "@/lib/sync/record-table";
import type { Rejection } from "@/lib/sync/rejection";

import type { OutgoingBatch } from "../net/outgoing-batch";
import { adoptRecords } from "./adopt-records";
import { baseOf, type Overtaken, overtakenBy } from "./base";
import { applyStep, type Step } from "./commit-step";
import { Layers } from "./layers";
import { isUnsaved, type PendingBatch } from "./pending-batch";
import { SettledBatches } from "./settled-batches";

/** What the server said of one batch. */
export type Acknowledgement = {
  readonly n: number;
  readonly seq: number;
  readonly skipped: readonly Skipped[];
};

/** A batch of this page that is confirmed now, and was not known to be committed. */
export type Confirmed = {
  readonly batch: PendingBatch;
  readonly seq: number;
  readonly skipped: readonly Skipped[];
  /** What others had written that it has written over. */
  readonly overtaken: readonly Overtaken[];
};

/**
 * The model as this page sees it: what the server confirmed, with the pending batches replayed on
 * top, and above them the draft of a gesture under way. Whenever something below changes, what is
 * above is taken off and put on again, so that the page and the server decide by the same code.
 * Every method returns or collects the ids of the records it may have changed.
 */
export class Replica {
  readonly #layers: Layers;
  readonly #settled = new SettledBatches();

  constructor(records: Iterable<ModelRecord>, seq: number) {
    this.#layers = new Layers(createRecordTable(freshEntries(records)), seq);
  }

  /** The records as they are shown: with everything on top. */
  get table(): RecordTable {
    return this.#layers.table;
  }

  /** The newest state of the server that this page has seen. */
  get confirmedSeq(): number {
    return this.#layers.confirmedSeq;
  }

  get pendingCount(): number {
    return this.#layers.pending.filter(isUnsaved).length;
  }

  /** Puts a gesture on top, or says why it cannot be; a draft ends with it. */
  submit(
    ops: readonly Operation[],
    undoes: number | null = null,
  ): Result<{ readonly batch: PendingBatch; readonly touched: Set<string> }, Rejection> {
    const touched = this.showDraft(null);
    const applied = this.#layers.apply(ops);
    if (!applied.ok) return err(applied.error);
    const { changes } = applied.value;
    const base = baseOf(changes);
    const batch = this.#layers.push({ undoes, origin: undefined, base, ops: [...ops], changes });
    for (const { id } of changes) touched.add(id);
    return ok({ batch, touched });
  }

  /**
   * Puts a batch of a page that is gone on top. The server may have it already, so that it need not
   * fit any more; what becomes of it is the server's to say.
   */
  adopt(batch: Pick<PendingBatch, "undoes" | "origin" | "base" | "ops">): {
    readonly n: number;
    readonly touched: Set<string>;
  } {
    const touched = this.showDraft(null);
    const applied = this.#layers.apply(batch.ops);
    const changes = applied.ok ? applied.value.changes : [];
    const { n } = this.#layers.push({ ...batch, changes });
    for (const { id } of changes) touched.add(id);
    return { n, touched };
  }

  /** Shows operations that are not sent, such as a slider on its way; null takes them off again. */
  showDraft(ops: readonly Operation[] | null): Set<string> {
    return this.#layers.showDraft(ops);
  }

  /**
   * The batches that may go now, in order. An undo protects newer writes of others by the numbers
   * that the batches before it got, so it waits until those are acknowledged. Batches of another
   * page go apart, because a request speaks for one page.
   */
  sendable(): OutgoingBatch[] {
    const batches: OutgoingBatch[] = [];
    for (const [index, batch] of this.#layers.pending.entries()) {
      const { n, origin } = batch;
      if (batches.length > 0 && origin?.clientId !== batches[0]?.origin?.clientId) break;
      if (!batch.isFinal) {
        if (index > 0) break;
        this.#settled.makeFinal(batch);
      }
      if (isUnsaved(batch)) batches.push({ n, ops: batch.ops, ...(origin && { origin }) });
    }
    return batches;
  }

  /** A batch is committed. True for `isBehind` when somebody else wrote something not seen here. */
  acknowledge({ n, seq, skipped }: Acknowledgement): {
    readonly touched: Set<string>;
    readonly isBehind: boolean;
    /** What others had written that this batch has written over. */
    readonly overtaken: readonly Overtaken[];
  } {
    const { touched, hasGap, confirmed } = this.advance([{ n, seq, skipped, changes: null }]);
    return { touched, isBehind: hasGap, overtaken: confirmed[0]?.overtaken ?? [] };
  }

  /**
   * Moves on through commits in their order, with what is pending on top of them. True for `hasGap`
   * when they do not add up to what the server has; what is confirmed then stays as it is.
   */
  advance(steps: readonly Step[]): {
    readonly touched: Set<string>;
    readonly hasGap: boolean;
    readonly confirmed: readonly Confirmed[];
  } {
    const changed = new Set<string>();
    const confirmed: Confirmed[] = [];
    let hasGap = false;
    const touched = this.#layers.rebase(() => {
      for (const step of steps) {
        const changes = this.#advanceOne(step, confirmed);
        hasGap = changes === null;
        if (hasGap) break;
        for (const { id } of changes ?? []) changed.add(id);
      }
    });
    for (const id of changed) touched.add(id);
    return { touched, hasGap, confirmed };
  }

  /** A batch that waits. */
  pending(n: number): PendingBatch | undefined {
    return this.#layers.pending.find((batch) => batch.n === n);
  }

  /** Every batch that waits to be saved, oldest first. */
  allPending(): readonly PendingBatch[] {
    return this.#layers.pending.filter(isUnsaved);
  }

  /** Takes a refused batch back, and the undos of it with it. Returns all that are gone. */
  reject(n: number): { readonly touched: Set<string>; readonly gone: readonly PendingBatch[] } {
    const gone: PendingBatch[] = [];
    const isGone = (other: number | null) => gone.some((batch) => batch.n === other);
    const touched = this.#layers.rebase(() => {
      for (let next: number | undefined = n; next !== undefined;) {
        const taken = this.#layers.take(next);
        if (taken) gone.push(taken);
        next = this.#layers.pending.find(({ undoes }) => isGone(undoes))?.n;
      }
    });
    return { touched, gone };
  }

  /** Takes every pending batch back: none of them can be saved. */
  rejectAll(): { readonly touched: Set<string>; readonly gone: readonly PendingBatch[] } {
    const gone = this.#layers.pending.filter(isUnsaved);
    const touched = this.#layers.rebase(() => {
      for (const { n } of gone) this.#layers.take(n);
    });
    return { touched, gone };
  }

  /** Takes over the server's present state and replays what is pending. */
  reset(records: readonly ModelRecord[], seq: number): Set<string> {
    const changed = new Set<string>();
    const touched = this.#layers.rebase(() => {
      adoptRecords(this.table, records, seq, changed);
      this.#layers.confirmedSeq = seq;
      for (const batch of [...this.#layers.pending]) {
        if (batch.committedSeq !== null && batch.committedSeq <= seq) {
          this.#layers.take(batch.n);
          this.#settled.remember(batch, { changes: batch.changes, seq: batch.committedSeq });
        }
      }
    });
    for (const id of changed) touched.add(id);
    return touched;
  }

  /**
   * What takes batch `n` back, as far as is known now; null when it is forgotten. `isWhole` is false
   * where records that it would change are gone: of the rest it can be taken back all the same.
   */
  inverse(n: number): { readonly ops: Operation[]; readonly isWhole: boolean } | null {
    const changes = this.#changesOf(n);
    if (!changes) return null;
    const all = this.#settled.inverseOf(changes);
    const ops = all.filter(({ op, id }) => op === "put" || this.table.record(id));
    return { ops, isWhole: ops.length === all.length };
  }

  /** Ids of the records that batch `n` touched. */
  idsOf(n: number): string[] {
    return (this.#changesOf(n) ?? []).map(({ id }) => id);
  }

  #changesOf(n: number): readonly Change[] | undefined {
    return this.pending(n)?.changes ?? this.#settled.changesOf(n);
  }

  /** What a commit changes in the confirmed records, or null where it does not follow on them. */
  #advanceOne(step: Step, confirmed: Confirmed[]): readonly Change[] | null {
    const { seq, skipped } = step;
    const own = this.#layers.pending.find(
      ({ n, committedSeq }) => n === step.n || committedSeq === seq,
    );
    const isNews = seq > this.#layers.confirmedSeq;
    const changes = isNews ? applyStep(this.table, this.confirmedSeq, step, own) : [];
    if (!changes) {
      if (own) own.committedSeq = seq;
      return null;
    }
    this.#layers.confirmedSeq = Math.max(this.#layers.confirmedSeq, seq);
    if (own) {
      if (isUnsaved(own)) {
        const overtaken = overtakenBy(changes, own.base);
        confirmed.push({ batch: own, seq, skipped, overtaken });
      }
      this.#layers.take(own.n);
      this.#settled.remember(own, { changes: isNews ? changes : own.changes, seq });
    }
    return changes;
  }
}
