import type { ModelRecord } from "@/lib/model/record";
import type { Hello } from "@/lib/sync/live/client-frames";
import type { Role } from "@/lib/sync/role";

import { toldAuthorships } from "./comments/told-authorships";
import type { DocumentPorts } from "./document-ports";
import type { Gesture } from "./gesture";
import type { LiveEvents } from "./live/live-transport";
import { type LateBatches, typedTexts } from "./merge-report";
import type { ModelState } from "./model-state";
import type { Snapshot } from "./net/fetch-snapshot";
import type { BatchResult } from "./net/ops-port";
import type { OutgoingBatch } from "./net/outgoing-batch";
import type { Notices } from "./notices";
import type { Step } from "./replica/commit-step";
import type { PendingBatch } from "./replica/pending-batch";
import type { Replica } from "./replica/replica";
import { mayEdit } from "./role";
import type { Stranded } from "./stranded";
import type { UndoHistory } from "./undo-history";

type Desk = {
  readonly replica: Replica;
  readonly history: UndoHistory<Gesture>;
  /** What each batch was, by its number, until the server has answered. */
  readonly gestures: Map<number, Gesture>;
  readonly late: LateBatches;
  readonly notices: Notices;
  readonly ports: Pick<DocumentPorts, "outbox" | "reload" | "nextFrame">;
  readonly set: (state: Partial<ModelState>) => void;
  readonly get: () => ModelState;
  /** Draws what follows from these records, and the state of saving. */
  readonly publish: (touched: Iterable<string>) => void;
  readonly transport: () => {
    readonly isLive: boolean;
    readonly wake: () => void;
    readonly resync: () => void;
  };
};

/** Answers after which this page can write no more with the rights it has. */
const ACCESS_LOST: ReadonlySet<string> = new Set(["forbidden", "not-found", "unauthorized"]);

/** Takes in what the server says, by whichever way it comes, and makes the page agree with it. */
export class Inbox implements Omit<LiveEvents, "sendable" | "onStateChange"> {
  readonly #desk: Desk;
  readonly #steps: Step[] = [];
  #epoch: string;
  #isReader: boolean;
  #refusal: { readonly code: string; readonly detail: string | undefined } | null = null;
  #isReloading = false;

  constructor(desk: Desk, { epoch, me }: Snapshot) {
    this.#desk = desk;
    this.#epoch = String(epoch);
    this.#isReader = isReader(me.role);
  }

  get epoch(): string {
    return this.#epoch;
  }

  /** The last batch that the server did not take, until something is saved again. */
  get refusal(): { readonly code: string; readonly detail: string | undefined } | null {
    return this.#refusal;
  }

  forgetRefusal(): void {
    this.#refusal = null;
  }

  readonly seen = (): Hello["seen"] => ({
    seq: this.#desk.replica.confirmedSeq,
    epoch: this.#epoch,
    asReader: this.#isReader,
  });

  readonly onRole = (role: Role): void => {
    const { get, set, notices } = this.#desk;
    const couldEdit = mayEdit(get().role);
    set({ role });
    if (couldEdit === mayEdit(role)) return;
    if (couldEdit) notices.tell({ kind: "role-lowered", role });
    else notices.forget("role-lowered");
  };

  /** Commits are taken in once for each picture, however many come before it. */
  readonly onSteps = (steps: readonly Step[]): void => {
    const isScheduled = this.#steps.length > 0;
    this.#steps.push(...steps);
    if (!isScheduled && steps.length > 0) this.#desk.ports.nextFrame(() => this.#advance());
  };

  readonly onSnapshot = (snapshot: Snapshot, isSetBack: boolean): void =>
    this.#takeOver(snapshot, isSetBack);

  readonly onResults = (results: readonly BatchResult[]): void => {
    const { replica, late, notices, publish, transport } = this.#desk;
    const touched = new Set<string>();
    let isBehind = false;
    for (const result of results) {
      if (!("seq" in result)) {
        const { n, rejected, detail } = result;
        for (const id of this.#takeRejection(n, rejected, detail)) touched.add(id);
        isBehind = true;
        continue;
      }
      const waiting = replica.pending(result.n);
      if (waiting) this.#settle([waiting]);
      this.#refusal = null;
      const told = replica.acknowledge(result);
      for (const id of told.touched) touched.add(id);
      isBehind ||= told.isBehind;
      late.committed(result.n, result.seq, told.overtaken);
      notices.skipped(result.skipped);
    }
    publish(touched);
    this.report();
    // With a connection, what others wrote is on its way.
    if (isBehind && !transport().isLive) void this.#reload();
  };

  readonly onRefused = (
    batches: readonly OutgoingBatch[],
    code: string,
    detail: string | undefined,
  ): void => {
    if (ACCESS_LOST.has(code)) {
      this.onEnded();
      return;
    }
    const touched = batches.flatMap(({ n }) => [...this.#takeRejection(n, code, detail)]);
    this.#desk.publish(touched);
    this.report();
  };

  /** Nothing this page does can be saved any more: show what is saved, and say how much is not. */
  readonly onEnded = (): void => {
    const { replica, notices, set, publish } = this.#desk;
    const lost = replica.pendingCount;
    const touched = this.strand("access-lost");
    set({ role: "view" });
    publish(touched);
    notices.tell({ kind: "access-lost", lost });
    void this.#reload();
  };

  readonly onAway = (): void => void this.#reload();

  /** Takes over the server's state, and what this page may do with it; false when unreachable. */
  async look(): Promise<boolean> {
    const outcome = await this.#desk.ports.reload();
    if (outcome.kind === "failed") return false;
    if (outcome.kind !== "found") return true;
    const { me } = outcome.snapshot;
    // What a connection tells follows on what this very page was told, as a reader or not.
    const fits = !this.#desk.transport().isLive || isReader(me.role) === this.#isReader;
    if (fits) this.#takeOver(outcome.snapshot);
    return true;
  }

  /** The server has said what became of everything that waited: tells it, where that is due. */
  report(): void {
    const report = this.#desk.late.takeReport();
    if (report) this.#desk.set({ mergeReport: report });
  }

  /** What waits can never be saved in this model: sets it aside with the model as it was here. */
  strand(why: Stranded["why"]): Set<string> {
    const { replica, gestures, late, history, set } = this.#desk;
    const records: ModelRecord[] = [...replica.table.records()];
    const { touched, gone: batches } = replica.rejectAll();
    gestures.clear();
    late.forget();
    history.forget(() => true);
    if (batches.length > 0) set({ stranded: { why, batches, records } });
    return touched;
  }

  #advance(): void {
    const { replica, late, notices, get, publish, transport } = this.#desk;
    const steps = this.#steps.splice(0);
    if (steps.length === 0) return;
    const { told, unsure } = toldAuthorships(steps, get().authorships);
    if (told.length + unsure.length > 0) get().learnAuthorships(told, unsure);
    const { touched, hasGap, confirmed } = replica.advance(steps);
    for (const { batch, seq, skipped, overtaken } of confirmed) {
      this.#settle([batch]);
      this.#refusal = null;
      late.committed(batch.n, seq, overtaken);
      notices.skipped(skipped);
    }
    publish(touched);
    this.report();
    if (hasGap) transport().resync();
    else transport().wake();
  }

  /** Takes back what the server will not have, and says so now, or in the report where one is due. */
  #takeRejection(n: number, code: string, detail: string | undefined): Set<string> {
    const { replica, gestures, late, history, notices } = this.#desk;
    const gesture = gestures.get(n) ?? null;
    const texts = typedTexts(replica.pending(n)?.ops ?? []);
    const isLate = late.has(n);
    const { touched, gone } = replica.reject(n);
    this.#settle(gone);
    history.forget((other) => gone.some((batch) => batch.n === other));
    this.#refusal = { code, detail };
    for (const batch of gone) late.refused(batch.n, code, detail);
    if (!isLate) notices.tell({ kind: "rejected", gesture, code, detail, texts });
    return touched;
  }

  /** The server has said what became of these: they wait no more. */
  #settle(batches: readonly PendingBatch[]): void {
    this.#desk.ports.outbox.drop(batches);
    for (const { n } of batches) this.#desk.gestures.delete(n);
  }

  /** Others have written: take over the server's state. */
  async #reload(): Promise<void> {
    if (this.#isReloading) return;
    this.#isReloading = true;
    await this.look();
    this.#isReloading = false;
  }

  #takeOver({ records, seq, epoch, me }: Snapshot, isSetBack = false): void {
    const { replica, notices, publish } = this.#desk;
    const isSamePast = !isSetBack && String(epoch) === this.#epoch;
    if (isSamePast && seq < replica.confirmedSeq) return;
    // They are part of it, or of another past.
    this.#steps.length = 0;
    // Where something waits, the window that asks what to do with it tells the same.
    if (!isSamePast && replica.pendingCount === 0) notices.tell({ kind: "set-back" });
    const touched = isSamePast ? new Set<string>() : this.strand("restored");
    this.#epoch = String(epoch);
    this.#isReader = isReader(me.role);
    this.onRole(me.role);
    for (const id of replica.reset(records, seq)) touched.add(id);
    publish(touched);
  }
}

function isReader(role: Role): boolean {
  return role === "view";
}
