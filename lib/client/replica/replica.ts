import { invariant } from "@/lib/kernel/invariant";
import { err, ok, type Result } from "@/lib/kernel/result";
import type { ModelRecord } from "@/lib/model/record";
import { applyBatch } from "@/lib/sync/apply-batch";
import { applyDescribed, type DescribedChange } from "@/lib/sync/described-change";
import { type Change, revertChanges, type Skipped } from "@/lib/sync/draft";
import type { Committed } from "@/lib/sync/live/server-frames";
import type { Operation } from "@/lib/sync/operations";
import { createRecordTable, freshEntries, type RecordTable } from "@/lib/sync/record-table";
import type { Rejection } from "@/lib/sync/rejection";

import type { OutgoingBatch } from "../net/outgoing-batch";
import { adoptRecords } from "./adopt-records";
import { type Base, baseOf, type Overtaken, overtakenBy } from "./base";
import { FieldVersions } from "./field-versions";
import { inverseWithExpect } from "./inverse-with-expect";

/** A gesture that the server has not acknowledged yet. */
export type PendingBatch = {
  readonly n: number;
  /** For an undo: the batch that it takes back; its operations are made final when it is sent. */
  readonly undoes: number | null;
  /** Of the page that made it, where that was another one. */
  readonly origin: OutgoingBatch["origin"];
  readonly base: Base;
  ops: Operation[];
  changes: readonly Change[];
  /** The operations of an undo stay as they were sent first: the server compares them. */
  isFinal: boolean;
  /** Its number, where that is known before what the others wrote up to there. */
  committedSeq: number | null;
};

/** What the server said of one batch. */
export type Acknowledgement = {
  readonly n: number;
  readonly seq: number;
  readonly skipped: readonly Skipped[];
};

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

/** A batch of this page that is confirmed now, and was not known to be committed. */
export type Confirmed = {
  readonly batch: PendingBatch;
  readonly seq: number;
  readonly skipped: readonly Skipped[];
  /** What others had written that it has written over. */
  readonly overtaken: readonly Overtaken[];
};

type Settled = { readonly changes: readonly Change[]; readonly seq: number };

/** So many gestures can be undone; older ones are forgotten. */
const SETTLED_MAX = 200;

/**
 * The model as this page sees it: what the server confirmed, with the pending batches replayed on
 * top, and above them the draft of a gesture under way. Whenever something below changes, what is
 * above is taken off and put on again, so that the page and the server decide by the same code.
 * Every method returns or collects the ids of the records it may have changed.
 */
export class Replica {
  readonly table: RecordTable;
  readonly #pending: PendingBatch[] = [];
  readonly #settled = new Map<number, Settled>();
  readonly #versions = new FieldVersions();
  #draft: { readonly ops: readonly Operation[]; changes: readonly Change[] } | null = null;
  #confirmedSeq: number;
  #nextN = 0;

  constructor(records: Iterable<ModelRecord>, seq: number) {
    this.table = createRecordTable(freshEntries(records));
    this.#confirmedSeq = seq;
  }

  /** The newest state of the server that this page has seen. */
  get confirmedSeq(): number {
    return this.#confirmedSeq;
  }

  get pendingCount(): number {
    return this.#pending.filter(isUnsaved).length;
  }

  /** Puts a gesture on top, or says why it cannot be; a draft ends with it. */
  submit(
    ops: readonly Operation[],
    undoes: number | null = null,
  ): Result<{ readonly batch: PendingBatch; readonly touched: Set<string> }, Rejection> {
    const touched = this.showDraft(null);
    const applied = applyBatch(this.table, ops, this.#provisionalSeq());
    if (!applied.ok) return err(applied.error);
    const { changes } = applied.value;
    const base = baseOf(changes);
    const batch = this.#push({ undoes, origin: undefined, base, ops: [...ops], changes });
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
    const applied = applyBatch(this.table, batch.ops, this.#provisionalSeq());
    const changes = applied.ok ? applied.value.changes : [];
    const { n } = this.#push({ ...batch, changes });
    for (const { id } of changes) touched.add(id);
    return { n, touched };
  }

  /** Shows operations that are not sent, such as a slider on its way; null takes them off again. */
  showDraft(ops: readonly Operation[] | null): Set<string> {
    const touched = new Set<string>();
    if (this.#draft) {
      revertChanges(this.table, this.#draft.changes);
      for (const { id } of this.#draft.changes) touched.add(id);
    }
    this.#draft = ops && { ops, changes: [] };
    if (ops && this.#draft) {
      const applied = applyBatch(this.table, ops, this.#provisionalSeq());
      this.#draft.changes = applied.ok ? applied.value.changes : [];
      for (const { id } of this.#draft.changes) touched.add(id);
    }
    return touched;
  }

  /**
   * The batches that may go now, in order. An undo protects newer writes of others by the numbers
   * that the batches before it got, so it waits until those are acknowledged. Batches of another
   * page go apart, because a request speaks for one page.
   */
  sendable(): OutgoingBatch[] {
    const batches: OutgoingBatch[] = [];
    for (const [index, batch] of this.#pending.entries()) {
      const { n, origin } = batch;
      if (batches.length > 0 && origin?.clientId !== batches[0]?.origin?.clientId) break;
      if (!batch.isFinal) {
        if (index > 0) break;
        this.#makeFinal(batch);
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
    const touched = this.#rebase(() => {
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
    return this.#pending.find((batch) => batch.n === n);
  }

  /** Every batch that waits to be saved, oldest first. */
  allPending(): readonly PendingBatch[] {
    return this.#pending.filter(isUnsaved);
  }

  /** Takes a refused batch back, and the undos of it with it. Returns all that are gone. */
  reject(n: number): { readonly touched: Set<string>; readonly gone: readonly PendingBatch[] } {
    const gone: PendingBatch[] = [];
    const isGone = (other: number | null) => gone.some((batch) => batch.n === other);
    const touched = this.#rebase(() => {
      for (let next: number | undefined = n; next !== undefined;) {
        const taken = this.#takePending(next);
        if (taken) gone.push(taken);
        next = this.#pending.find(({ undoes }) => isGone(undoes))?.n;
      }
    });
    return { touched, gone };
  }

  /** Takes every pending batch back: none of them can be saved. */
  rejectAll(): { readonly touched: Set<string>; readonly gone: readonly PendingBatch[] } {
    const gone = this.#pending.filter(isUnsaved);
    const touched = this.#rebase(() => {
      for (const { n } of gone) this.#takePending(n);
    });
    return { touched, gone };
  }

  /** Takes over the server's present state and replays what is pending. */
  reset(records: readonly ModelRecord[], seq: number): Set<string> {
    const changed = new Set<string>();
    const touched = this.#rebase(() => {
      adoptRecords(this.table, records, seq, changed);
      this.#confirmedSeq = seq;
      for (const batch of [...this.#pending]) {
        if (batch.committedSeq !== null && batch.committedSeq <= seq) {
          this.#takePending(batch.n);
          this.#remember(batch, { changes: batch.changes, seq: batch.committedSeq });
        }
      }
    });
    for (const id of changed) touched.add(id);
    return touched;
  }

  /** What takes batch `n` back, as far as is known now; null when it is forgotten. */
  inverse(n: number): Operation[] | null {
    const changes = this.pending(n)?.changes ?? this.#settled.get(n)?.changes;
    return changes ? inverseWithExpect(changes, null, this.#versions) : null;
  }

  /** Ids of the records that batch `n` touched. */
  idsOf(n: number): string[] {
    const pending = this.#pending.find((batch) => batch.n === n);
    const changes = pending?.changes ?? this.#settled.get(n)?.changes ?? [];
    return changes.map(({ id }) => id);
  }

  #push(batch: Omit<PendingBatch, "n" | "isFinal" | "committedSeq">): PendingBatch {
    const isFinal = batch.undoes === null;
    const pending = { ...batch, n: this.#nextN, isFinal, committedSeq: null };
    this.#nextN += 1;
    this.#pending.push(pending);
    return pending;
  }

  /** What a commit changes in the confirmed records, or null where it does not follow on them. */
  #advanceOne(step: Step, confirmed: Confirmed[]): readonly Change[] | null {
    const { seq, skipped } = step;
    const own = this.#pending.find(({ n, committedSeq }) => n === step.n || committedSeq === seq);
    const isNews = seq > this.#confirmedSeq;
    const changes = isNews ? this.#confirm(step, own) : [];
    if (!changes) {
      if (own) own.committedSeq = seq;
      return null;
    }
    this.#confirmedSeq = Math.max(this.#confirmedSeq, seq);
    if (own) {
      if (isUnsaved(own)) {
        const overtaken = overtakenBy(changes, own.base);
        confirmed.push({ batch: own, seq, skipped, overtaken });
      }
      this.#takePending(own.n);
      this.#remember(own, { changes: isNews ? changes : own.changes, seq });
    }
    return changes;
  }

  /** Applies the next commit; null, and nothing is applied, where it is not that, or not sure. */
  #confirm(step: Step, own: PendingBatch | undefined): readonly Change[] | null {
    const { seq, changes, skipped } = step;
    if (seq !== this.#confirmedSeq + 1) return null;
    if (changes) return applyDescribed(this.table, changes, seq);
    const applied = own && applyBatch(this.table, own.ops, seq);
    if (!applied?.ok) return null;
    // Fields of which the server knows more than this page, so that it skipped others.
    if (JSON.stringify(applied.value.skipped) !== JSON.stringify(skipped)) {
      revertChanges(this.table, applied.value.changes);
      return null;
    }
    return applied.value.changes;
  }

  #makeFinal(batch: PendingBatch): void {
    invariant(batch.undoes !== null, "only an undo is made final");
    batch.isFinal = true;
    const settled = this.#settled.get(batch.undoes);
    if (!settled) return;
    const final = inverseWithExpect(settled.changes, settled.seq, this.#versions);
    if (final.length > 0 && JSON.stringify(final) !== JSON.stringify(batch.ops)) batch.ops = final;
  }

  #remember(batch: PendingBatch, settled: Settled): void {
    const undone = batch.undoes === null ? undefined : this.#settled.get(batch.undoes);
    if (undone) this.#versions.restored(undone.changes, settled.seq);
    this.#settled.set(batch.n, settled);
    const oldest = this.#settled.keys().next().value;
    if (this.#settled.size > SETTLED_MAX && oldest !== undefined) this.#settled.delete(oldest);
  }

  #takePending(n: number): PendingBatch | undefined {
    const index = this.#pending.findIndex((batch) => batch.n === n);
    return index < 0 ? undefined : this.#pending.splice(index, 1)[0];
  }

  #provisionalSeq(): number {
    return this.#confirmedSeq + this.#pending.length + 1;
  }

  /** Takes draft and pending batches off, lets `change` alter what is below, and puts them on again. */
  #rebase(change: () => void): Set<string> {
    const touched = new Set<string>();
    const note = (changes: readonly Change[]) => {
      for (const { id } of changes) touched.add(id);
    };
    const layers = [...this.#pending, ...(this.#draft ? [this.#draft] : [])];
    for (const layer of layers.toReversed()) {
      revertChanges(this.table, layer.changes);
      note(layer.changes);
    }
    change();
    let seq = this.#confirmedSeq;
    for (const layer of [...this.#pending, ...(this.#draft ? [this.#draft] : [])]) {
      seq += 1;
      const applied = applyBatch(this.table, layer.ops, seq);
      layer.changes = applied.ok ? applied.value.changes : [];
      note(layer.changes);
    }
    return touched;
  }
}

function isUnsaved({ committedSeq }: PendingBatch): boolean {
  return committedSeq === null;
}
