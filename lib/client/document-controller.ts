import type { Operation } from "@/lib/sync/operations";
import type { Rejection } from "@/lib/sync/rejection";

import type { CommandResult } from "./commands/problem";
import { type Derived, deriveAgain, type Rank } from "./derived";
import type { Gesture } from "./gesture";
import type { ModelState } from "./model-state";
import type { Snapshot, SnapshotOutcome } from "./net/fetch-snapshot";
import type { BatchResult, OpsPort } from "./net/ops-port";
import { Transport, type TransportTimers } from "./net/transport";
import type { NoticeContent } from "./notice";
import { Replica } from "./replica/replica";
import { mayEdit } from "./role";
import { isSameSaveState, saveStateOf } from "./save-state";
import { UndoHistory } from "./undo-history";
import { nextHomes } from "./view/lanes-layout";
import { growShown } from "./view/opening-cards";

export type DocumentPorts = {
  readonly post: OpsPort;
  readonly reload: () => Promise<SnapshotOutcome>;
  readonly timers: TransportTimers;
  /** Runs once before the next picture is drawn. */
  readonly nextFrame: (run: () => void) => void;
};

type Options = {
  readonly snapshot: Snapshot;
  readonly derived: Derived;
  readonly rank: Rank;
  readonly ports: DocumentPorts;
  readonly set: (state: Partial<ModelState>) => void;
  readonly get: () => ModelState;
};

const NOTICES_MAX = 3;

/** Answers after which this page can write no more with the rights it has. */
const ACCESS_LOST: ReadonlySet<string> = new Set(["forbidden", "not-found", "unauthorized"]);

/** Joins replica, transport and undo history, and publishes what follows into the store. */
export class DocumentController {
  readonly #replica: Replica;
  readonly #transport: Transport;
  readonly #history = new UndoHistory<Gesture>();
  readonly #gestures = new Map<number, Gesture>();
  readonly #options: Options;
  #derived: Derived;
  #refusal: { readonly code: string; readonly detail: string | undefined } | null = null;
  #draft: { readonly ops: readonly Operation[] | null } | null = null;
  #isReloading = false;
  #noticeKey = 0;

  constructor(options: Options) {
    const { snapshot, ports } = options;
    this.#options = options;
    this.#derived = options.derived;
    this.#replica = new Replica(snapshot.records, snapshot.seq);
    this.#transport = new Transport(
      ports.post,
      {
        sendable: () => this.#replica.sendable(),
        onResults: (results) => this.#handleResults(results),
        onRefused: (batches, code, detail) => {
          this.#handleRefused(
            batches.map(({ n }) => n),
            code,
            detail,
          );
        },
        onStateChange: () => this.#publish([]),
      },
      ports.timers,
    );
  }

  dispatch(ops: readonly Operation[], gesture: Gesture): boolean {
    this.#draft = null;
    const touched = this.#replica.showDraft(null);
    if (ops.length === 0 || !mayEdit(this.#options.get().role)) {
      this.#publish(touched);
      return ops.length === 0;
    }
    const submitted = this.#replica.submit(ops);
    if (!submitted.ok) {
      this.#publish(touched);
      this.#tellRejection(gesture, submitted.error);
      return false;
    }
    const { n } = submitted.value;
    this.#gestures.set(n, gesture);
    this.#history.did({ n, gesture });
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
    if (ops && !mayEdit(this.#options.get().role)) return;
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

  undo(): void {
    this.#takeBack(this.#history.nextUndo, (n) => this.#history.undid(n));
  }

  redo(): void {
    this.#takeBack(this.#history.nextRedo, (n) => this.#history.redid(n));
  }

  dismissNotice(key: number): void {
    const { notices } = this.#options.get();
    this.#refusal = null;
    this.#options.set({ notices: notices.filter((notice) => notice.key !== key) });
    this.#publish([]);
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
    if (!ops || !mayEdit(this.#options.get().role)) return;
    const submitted = this.#replica.submit(ops, step.n);
    if (!submitted.ok) {
      this.#history.forget((n) => n === step.n);
      this.#publish([]);
      this.#tellRejection(step.gesture, submitted.error);
      return;
    }
    const { n, touched } = submitted.value;
    this.#gestures.set(n, step.gesture);
    moved(n);
    this.#publish(touched);
    this.#transport.wake();
  }

  #handleResults(results: readonly BatchResult[]): void {
    const touched = new Set<string>();
    let isBehind = false;
    for (const result of results) {
      const gesture = this.#gestures.get(result.n) ?? null;
      this.#gestures.delete(result.n);
      if ("seq" in result) {
        this.#refusal = null;
        const told = this.#replica.acknowledge(result);
        for (const id of told.touched) touched.add(id);
        isBehind ||= told.isBehind;
        if (result.skipped.length > 0) this.#tellSkipped(result.skipped.map(({ id }) => id));
        continue;
      }
      const { touched: changed, gone } = this.#replica.reject(result.n);
      for (const id of changed) touched.add(id);
      this.#history.forget((n) => gone.includes(n));
      this.#refusal = { code: result.rejected, detail: result.detail };
      this.tell({ kind: "rejected", gesture, code: result.rejected, detail: result.detail });
      isBehind = true;
    }
    this.#publish(touched);
    if (isBehind) void this.#reload();
  }

  #handleRefused(ns: readonly number[], code: string, detail: string | undefined): void {
    if (ACCESS_LOST.has(code)) {
      this.#loseAccess();
      void this.#reload();
      return;
    }
    const gesture = ns.length === 1 ? (this.#gestures.get(ns[0] ?? -1) ?? null) : null;
    const touched = new Set<string>();
    for (const n of ns) {
      const rejected = this.#replica.reject(n);
      for (const id of rejected.touched) touched.add(id);
      this.#history.forget((gone) => rejected.gone.includes(gone));
    }
    this.#refusal = { code, detail };
    this.#publish(touched);
    this.tell({ kind: "rejected", gesture, code, detail });
  }

  /** Nothing this page does can be saved any more: show what is saved, and say how much is not. */
  #loseAccess(): void {
    const { touched, gone } = this.#replica.rejectAll();
    this.#history.forget(() => true);
    this.#options.set({ role: "view" });
    this.#publish(touched);
    this.tell({ kind: "access-lost", lost: gone.length });
  }

  /** Others have written: take over the server's state, and what this page may do with it. */
  async #reload(): Promise<void> {
    if (this.#isReloading) return;
    this.#isReloading = true;
    const outcome = await this.#options.ports.reload();
    this.#isReloading = false;
    if (outcome.kind !== "found") return;
    const { records, seq, me } = outcome.snapshot;
    if (seq < this.#replica.confirmedSeq) return;
    this.#options.set({ role: me.role });
    this.#publish(this.#replica.reset(records, seq));
  }

  #publish(touched: Iterable<string>): void {
    const { set, get, rank } = this.#options;
    const before = this.#derived;
    this.#derived = deriveAgain(before, touched, (id) => this.#replica.table.record(id), rank);
    const { pendingCount, confirmedSeq } = this.#replica;
    const state = get();
    const saveState = saveStateOf(pendingCount, this.#transport.isOffline, this.#refusal);
    const { nextUndo, nextRedo } = this.#history;
    set({
      ...(this.#derived !== before && this.#derivedState(state)),
      seq: confirmedSeq,
      saveState: isSameSaveState(saveState, state.saveState) ? state.saveState : saveState,
      canUndo: nextUndo !== null,
      canRedo: nextRedo !== null,
      undoGesture: nextUndo?.gesture ?? null,
      redoGesture: nextRedo?.gesture ?? null,
    });
  }

  #derivedState(state: ModelState): Partial<ModelState> {
    const { records, readModel, ranking } = this.#derived;
    const isThere = (id: string) => records.has(id) || id.includes(">");
    const selectedIds = [...state.selectedIds].every(isThere)
      ? state.selectedIds
      : new Set([...state.selectedIds].filter(isThere));
    const shownIds = growShown(state.shownIds, readModel, ranking);
    const homes = nextHomes(state.homes, readModel, shownIds);
    return { records, readModel, ranking, selectedIds, shownIds, homes };
  }

  #tellSkipped(ids: readonly string[]): void {
    const titles = [...new Set(ids)].map((id) => {
      const record = this.#derived.records.get(id);
      return record && "title" in record ? record.title : id;
    });
    this.tell({ kind: "undo-skipped", titles });
  }

  #tellRejection(gesture: Gesture, { code, detail }: Rejection): void {
    this.tell({ kind: "rejected", gesture, code, detail });
  }

  /** Lets a notice be read. */
  tell(content: NoticeContent): void {
    this.#noticeKey += 1;
    const notice = { ...content, key: this.#noticeKey };
    const { notices } = this.#options.get();
    this.#options.set({ notices: [...notices, notice].slice(-NOTICES_MAX) });
  }
}
