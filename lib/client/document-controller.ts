import type { ModelRecord } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";

import { adoptKept } from "./adopt-kept";
import type { CommandResult } from "./commands/problem";
import { type Derived, deriveAgain, type Rank } from "./derived";
import { derivedState } from "./derived-state";
import type { DocumentPorts } from "./document-ports";
import type { Gesture } from "./gesture";
import { LateBatches, typedTexts } from "./merge-report";
import type { ModelState } from "./model-state";
import type { Snapshot } from "./net/fetch-snapshot";
import type { BatchResult } from "./net/ops-port";
import type { OutgoingBatch } from "./net/outgoing-batch";
import { Transport } from "./net/transport";
import type { NoticeContent } from "./notice";
import { Notices } from "./notices";
import type { KeptBatch } from "./outbox/kept-batch";
import { type PendingBatch, Replica } from "./replica/replica";
import { mayDo } from "./role";
import { isSameSaveState, saveStateOf } from "./save-state";
import type { Stranded } from "./stranded";
import { UndoHistory } from "./undo-history";

type Options = {
  readonly snapshot: Snapshot;
  readonly derived: Derived;
  readonly rank: Rank;
  readonly ports: DocumentPorts;
  readonly set: (state: Partial<ModelState>) => void;
  readonly get: () => ModelState;
};

/** Answers after which this page can write no more with the rights it has. */
const ACCESS_LOST: ReadonlySet<string> = new Set(["forbidden", "not-found", "unauthorized"]);

/** Joins replica, transport and undo history, and publishes what follows into the store. */
export class DocumentController {
  readonly #replica: Replica;
  readonly #transport: Transport;
  readonly #history = new UndoHistory<Gesture>();
  readonly #gestures = new Map<number, Gesture>();
  readonly #late = new LateBatches((id) => this.#replica.table.record(id));
  readonly #options: Options;
  readonly #notices: Notices;
  #derived: Derived;
  #epoch: string;
  #refusal: { readonly code: string; readonly detail: string | undefined } | null = null;
  #draft: { readonly ops: readonly Operation[] | null } | null = null;
  #isReloading = false;

  constructor(options: Options) {
    const { snapshot, ports } = options;
    this.#options = options;
    this.#notices = new Notices(options);
    this.#derived = options.derived;
    this.#epoch = String(snapshot.epoch);
    this.#replica = new Replica(snapshot.records, snapshot.seq);
    this.#transport = new Transport(
      ports.post,
      {
        sendable: () => this.#replica.sendable(),
        onResults: (results) => this.#handleResults(results),
        onRefused: (batches, code, detail) => this.#handleRefused(batches, code, detail),
        onStateChange: () => {
          this.#noteLate(this.#replica.allPending());
          this.#publish([]);
        },
      },
      ports.timers,
    );
  }

  dispatch(ops: readonly Operation[], gesture: Gesture): boolean {
    this.#draft = null;
    const touched = this.#replica.showDraft(null);
    if (ops.length === 0 || !this.#mayDo(ops)) {
      this.#publish(touched);
      return ops.length === 0;
    }
    const submitted = this.#replica.submit(ops);
    if (!submitted.ok) {
      this.#publish(touched);
      this.#notices.refused(gesture, submitted.error, typedTexts(ops));
      return false;
    }
    this.#follow(submitted.value.batch, gesture);
    this.#history.did({ n: submitted.value.batch.n, gesture });
    this.#publish([...touched, ...submitted.value.touched]);
    this.#transport.wake();
    return true;
  }

  execute(result: CommandResult, gesture: Gesture): boolean {
    if (result.ok) return this.dispatch(result.value, gesture);
    this.preview(null);
    this.tell({ kind: "problem", problem: result.error });
    return false;
  }

  /** The newest draft is drawn with the next frame, however many come before it. */
  preview(ops: readonly Operation[] | null): void {
    if (ops && !this.#mayDo(ops)) return;
    const isScheduled = this.#draft !== null;
    this.#draft = { ops };
    if (isScheduled) return;
    this.#options.ports.nextFrame(() => {
      if (!this.#draft) return;
      const draft = this.#draft.ops;
      this.#draft = null;
      this.#publish(this.#replica.showDraft(draft));
    });
  }

  tell(content: NoticeContent): void {
    this.#notices.tell(content);
  }

  undo(): void {
    this.#takeBack(this.#history.nextUndo, (n) => this.#history.undid(n));
  }

  redo(): void {
    this.#takeBack(this.#history.nextRedo, (n) => this.#history.redid(n));
  }

  dismissNotice(key: number): void {
    this.#refusal = null;
    this.#notices.dismiss(key);
    this.#publish([]);
  }

  /** Whether this device keeps what waits is another than before. */
  noteKeeping(): void {
    this.#publish([]);
  }

  /** Takes over what pages that are gone have left on this device. */
  adopt(kept: readonly KeptBatch[]): void {
    if (kept.length === 0) return;
    const { touched, adopted, leftOut } = adoptKept(this.#replica, kept);
    const adoptedAtSeq = this.#replica.confirmedSeq;
    for (const { n, gesture, ops } of adopted) {
      if (gesture) this.#gestures.set(n, gesture);
      this.#late.add(n, { gesture, ops, adoptedAtSeq });
    }
    for (const { gesture, ops } of leftOut) this.#late.leftOut(gesture, ops);
    this.#options.ports.outbox.drop(
      leftOut.map(({ clientId, n }) => ({ n, origin: { clientId, n } })),
    );
    const isOfThisPast = kept.every(({ epoch }) => epoch === this.#epoch);
    if (!isOfThisPast) for (const id of this.#strand("restored")) touched.add(id);
    this.#publish(touched);
    this.#report();
    this.#transport.wake();
  }

  /** What could not be saved is kept elsewhere, or not wanted. */
  settleStranded(): void {
    const { stranded } = this.#options.get();
    if (stranded) this.#options.ports.outbox.drop(stranded.batches);
    this.#options.set({ stranded: null });
  }

  /** Takes over the server's state, and what this page may do with it; false when unreachable. */
  async look(): Promise<boolean> {
    const outcome = await this.#options.ports.reload();
    if (outcome.kind === "failed") return false;
    if (outcome.kind === "found") this.#takeOver(outcome.snapshot);
    return true;
  }

  retryNow(): void {
    this.#transport.retryNow();
  }

  flush(): boolean {
    return this.#transport.flush();
  }

  close(): void {
    this.#transport.close();
  }

  #takeBack(
    step: { readonly n: number; readonly gesture: Gesture } | null,
    moved: (n: number) => void,
  ): void {
    const ops = step && this.#replica.inverse(step.n);
    if (!ops || !this.#mayDo(ops)) return;
    const submitted = this.#replica.submit(ops, step.n);
    if (!submitted.ok) {
      this.#history.forget((n) => n === step.n);
      this.#publish([]);
      this.#notices.refused(step.gesture, submitted.error, []);
      return;
    }
    const { batch, touched } = submitted.value;
    this.#follow(batch, step.gesture);
    moved(batch.n);
    this.#publish(touched);
    this.#transport.wake();
  }

  #mayDo(ops: readonly Operation[]): boolean {
    return mayDo(this.#options.get().role, ops, (id) => this.#replica.table.record(id)?.kind);
  }

  /** A gesture of this page waits for the server from now on, on this device too. */
  #follow(batch: PendingBatch, gesture: Gesture): void {
    const { n, ops, undoes, base } = batch;
    this.#gestures.set(n, gesture);
    this.#options.ports.outbox.keep({ n, ops, undoes, base, gesture, epoch: this.#epoch });
    this.#noteLate([batch]);
  }

  /** What waits while nobody can be reached is reported on when it is through. */
  #noteLate(batches: readonly PendingBatch[]): void {
    if (!this.#transport.isOffline) return;
    for (const { n, ops } of batches) {
      this.#late.add(n, { gesture: this.#gestures.get(n) ?? null, ops, adoptedAtSeq: null });
    }
  }

  #handleResults(results: readonly BatchResult[]): void {
    const touched = new Set<string>();
    let isBehind = false;
    for (const result of results) {
      if (!("seq" in result)) {
        const { n, rejected, detail } = result;
        for (const id of this.#takeRejection(n, rejected, detail)) touched.add(id);
        isBehind = true;
        continue;
      }
      const waiting = this.#replica.pending(result.n);
      if (waiting) this.#settle([waiting]);
      this.#refusal = null;
      const told = this.#replica.acknowledge(result);
      for (const id of told.touched) touched.add(id);
      isBehind ||= told.isBehind;
      this.#late.committed(result.n, result.seq, told.overtaken);
      if (result.skipped.length > 0) this.#notices.skipped(result.skipped);
    }
    this.#publish(touched);
    this.#report();
    if (isBehind) void this.#reload();
  }

  #handleRefused(batches: readonly OutgoingBatch[], code: string, detail?: string): void {
    if (ACCESS_LOST.has(code)) {
      this.#loseAccess();
      void this.#reload();
      return;
    }
    const touched = batches.flatMap(({ n }) => [...this.#takeRejection(n, code, detail)]);
    this.#publish(touched);
    this.#report();
  }

  /** Takes back what the server will not have, and says so now, or in the report where one is due. */
  #takeRejection(n: number, code: string, detail: string | undefined): Set<string> {
    const gesture = this.#gestures.get(n) ?? null;
    const texts = typedTexts(this.#replica.pending(n)?.ops ?? []);
    const isLate = this.#late.has(n);
    const { touched, gone } = this.#replica.reject(n);
    this.#settle(gone);
    this.#history.forget((other) => gone.some((batch) => batch.n === other));
    this.#refusal = { code, detail };
    for (const batch of gone) this.#late.refused(batch.n, code, detail);
    if (!isLate) this.#notices.tell({ kind: "rejected", gesture, code, detail, texts });
    return touched;
  }

  /** The server has said what became of these: they wait no more. */
  #settle(batches: readonly PendingBatch[]): void {
    this.#options.ports.outbox.drop(batches);
    for (const { n } of batches) this.#gestures.delete(n);
  }

  #report(): void {
    const report = this.#late.takeReport();
    if (report) this.#options.set({ mergeReport: report });
  }

  /** Nothing this page does can be saved any more: show what is saved, and say how much is not. */
  #loseAccess(): void {
    const lost = this.#replica.pendingCount;
    const touched = this.#strand("access-lost");
    this.#options.set({ role: "view" });
    this.#publish(touched);
    this.#notices.tell({ kind: "access-lost", lost });
  }

  /** What waits can never be saved in this model: sets it aside with the model as it was here. */
  #strand(why: Stranded["why"]): Set<string> {
    const records: ModelRecord[] = [...this.#replica.table.records()];
    const { touched, gone: batches } = this.#replica.rejectAll();
    this.#gestures.clear();
    this.#late.forget();
    this.#history.forget(() => true);
    if (batches.length > 0) {
      this.#options.set({ stranded: { why, batches, records } });
    }
    return touched;
  }

  /** Others have written: take over the server's state, and what this page may do with it. */
  async #reload(): Promise<void> {
    if (this.#isReloading) return;
    this.#isReloading = true;
    await this.look();
    this.#isReloading = false;
  }

  #takeOver({ records, seq, epoch, me }: Snapshot): void {
    const isSamePast = String(epoch) === this.#epoch;
    if (isSamePast && seq < this.#replica.confirmedSeq) return;
    const touched = isSamePast ? new Set<string>() : this.#strand("restored");
    this.#epoch = String(epoch);
    this.#options.set({ role: me.role });
    for (const id of this.#replica.reset(records, seq)) touched.add(id);
    this.#publish(touched);
  }

  #publish(touched: Iterable<string>): void {
    const { set, get, rank, ports } = this.#options;
    const before = this.#derived;
    this.#derived = deriveAgain(before, touched, (id) => this.#replica.table.record(id), rank);
    const { pendingCount, confirmedSeq } = this.#replica;
    const state = get();
    const waiting = { waiting: pendingCount, isKept: ports.outbox.isKeeping };
    const saveState = saveStateOf(waiting, this.#transport.isOffline, this.#refusal);
    const { nextUndo, nextRedo } = this.#history;
    set({
      ...(this.#derived !== before && derivedState(state, this.#derived)),
      seq: confirmedSeq,
      saveState: isSameSaveState(saveState, state.saveState) ? state.saveState : saveState,
      canUndo: nextUndo !== null,
      canRedo: nextRedo !== null,
      undoGesture: nextUndo?.gesture ?? null,
      redoGesture: nextRedo?.gesture ?? null,
    });
  }
}
