import type { Presence } from "@/lib/sync/live/presence";
import { err } from "@/lib/kernel/result";
import type { Operation } from "@/lib/sync/operations";
import type { Rejection } from "@/lib/sync/rejection";

import { adoptKept } from "./adopt-kept";
import type { CommandResult } from "./commands/problem";
import { type Derived, deriveAgain, type Rank } from "./derived";
import { derivedState } from "./derived-state";
import type { DocumentPorts } from "./document-ports";
import type { Gesture } from "./gesture";
import { Inbox } from "./inbox";
import { LiveTransport, type PeopleSink } from "./live/live-transport";
import { LateBatches, typedTexts } from "./merge-report";
import type { ModelState } from "./model-state";
import type { Snapshot } from "./net/fetch-snapshot";
import type { NoticeContent } from "./notice";
import { Notices } from "./notices";
import type { KeptBatch } from "./outbox/kept-batch";
import type { PendingBatch } from "./replica/pending-batch";
import { Replica } from "./replica/replica";
import { mayDo } from "./role";
import { isSameSaveState, saveStateOf } from "./save-state";
import { UndoHistory } from "./undo-history";

type Options = {
  readonly snapshot: Snapshot;
  readonly derived: Derived;
  readonly rank: Rank;
  readonly ports: DocumentPorts;
  readonly people: PeopleSink;
  readonly set: (state: Partial<ModelState>) => void;
  readonly get: () => ModelState;
};

/** Joins replica, transport and undo history, and publishes what follows into the store. */
export class DocumentController {
  readonly #replica: Replica;
  readonly #transport: LiveTransport;
  readonly #inbox: Inbox;
  readonly #history = new UndoHistory<Gesture>();
  readonly #gestures = new Map<number, Gesture>();
  readonly #late = new LateBatches((id) => this.#replica.table.record(id));
  readonly #options: Options;
  readonly #notices: Notices;
  #derived: Derived;
  #draft: { readonly ops: readonly Operation[] | null } | null = null;

  constructor(options: Options) {
    const { snapshot, ports } = options;
    this.#options = options;
    this.#notices = new Notices(options);
    this.#derived = options.derived;
    this.#replica = new Replica(snapshot.records, snapshot.seq);
    this.#inbox = new Inbox(
      {
        replica: this.#replica,
        history: this.#history,
        gestures: this.#gestures,
        late: this.#late,
        notices: this.#notices,
        ports,
        set: options.set,
        get: options.get,
        publish: (touched) => this.#publish(touched),
        transport: () => this.#transport,
      },
      snapshot,
    );
    const { seen, onSteps, onSnapshot, onRole, onResults, onRefused, onEnded, onAway } =
      this.#inbox;
    this.#transport = new LiveTransport(ports, options.people, {
      sendable: () => this.#replica.sendable(),
      onStateChange: () => {
        this.#noteLate(this.#replica.allPending());
        this.#publish([]);
      },
      ...{ seen, onSteps, onSnapshot, onRole, onResults, onRefused, onEnded, onAway },
    });
  }

  /** Lets the others hear of this page, and it of them. */
  open(): void {
    this.#transport.open();
  }

  dispatch(ops: readonly Operation[], gesture: Gesture): boolean {
    this.#draft = null;
    const touched = this.#replica.showDraft(null);
    if (ops.length === 0 || !this.#mayDo(ops)) {
      this.#publish(touched);
      this.#notices.forbidden(gesture, typedTexts(ops));
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

  /** Takes the draft off at once, so that a command sees the model as it holds. */
  endPreview(): void {
    this.#draft = null;
    const touched = this.#replica.showDraft(null);
    if (touched.size > 0) this.#publish(touched);
  }

  /** Ranks what is there, because another way to do that has come. */
  rankAgain(): void {
    const { set, get, rank } = this.#options;
    this.#derived = { ...this.#derived, ranking: rank(this.#derived.readModel) };
    set(derivedState(get(), this.#derived));
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
    this.#inbox.forgetRefusal();
    this.#notices.dismiss(key);
    this.#publish([]);
  }

  /** This device keeps more of what waits than before, or less. */
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
    const isOfThisPast = kept.every(({ epoch }) => epoch === this.#inbox.epoch);
    if (!isOfThisPast) for (const id of this.#inbox.strand("restored")) touched.add(id);
    this.#publish(touched);
    this.#inbox.report();
    this.#transport.wake();
  }

  /** What could not be saved is kept elsewhere, or not wanted. */
  settleStranded(): void {
    const { stranded } = this.#options.get();
    if (stranded) this.#options.ports.outbox.drop(stranded.batches);
    this.#options.set({ stranded: null });
  }

  /** Takes over the server's state, and what this page may do with it; false when unreachable. */
  look(): Promise<boolean> {
    return this.#inbox.look();
  }

  retryNow(): void {
    this.#transport.retryNow();
  }

  lose(): void {
    this.#transport.lose();
  }

  flush(): boolean {
    return this.#transport.flush();
  }

  /** Tells the others where this person is, if that is possible now. */
  tellPresence(presence: Presence): boolean {
    return this.#transport.tellPresence(presence);
  }

  close(): void {
    this.#transport.close();
  }

  #takeBack(
    step: { readonly n: number; readonly gesture: Gesture } | null,
    moved: (n: number) => void,
  ): void {
    const inverse = step && this.#replica.inverse(step.n);
    if (!inverse || !this.#mayDo(inverse.ops)) return;
    const { ops, isWhole } = inverse;
    const submitted =
      ops.length > 0
        ? this.#replica.submit(ops, step.n)
        : err<Rejection>({ code: "unknown-record" });
    if (!submitted.ok) {
      this.#history.forget((n) => n === step.n);
      this.#publish([]);
      this.tell({ kind: "not-undone", gesture: step.gesture, code: submitted.error.code });
      return;
    }
    if (!isWhole) this.tell({ kind: "undo-skipped", ids: [] });
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
    this.#options.ports.outbox.keep({ n, ops, undoes, base, gesture, epoch: this.#inbox.epoch });
    this.#noteLate([batch]);
  }

  /** What waits while nobody can be reached is reported on when it is through. */
  #noteLate(batches: readonly PendingBatch[]): void {
    if (!this.#transport.isOffline) return;
    for (const { n, ops } of batches) {
      this.#late.add(n, { gesture: this.#gestures.get(n) ?? null, ops, adoptedAtSeq: null });
    }
  }

  #publish(touched: Iterable<string>): void {
    const { set, get, rank, ports } = this.#options;
    const before = this.#derived;
    this.#derived = deriveAgain(before, touched, (id) => this.#replica.table.record(id), rank);
    const { pendingCount, confirmedSeq } = this.#replica;
    const state = get();
    const { isKeeping, writing } = ports.outbox;
    const kept = isKeeping ? Math.max(0, pendingCount - writing) : 0;
    const saveState = saveStateOf(
      { waiting: pendingCount, kept },
      this.#transport.isOffline,
      this.#inbox.refusal,
    );
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
