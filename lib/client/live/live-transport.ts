import type { Committed, ServerFrame } from "@/lib/sync/live/server-frames";
import { LIVE } from "@/lib/sync/live/limits";
import type { Presence } from "@/lib/sync/live/presence";
import type { Role } from "@/lib/sync/role";

import type { Snapshot } from "../net/fetch-snapshot";
import type { DocumentPorts } from "../document-ports";
import type { OutgoingBatch } from "../net/outgoing-batch";
import { takeFitting, utf8Length } from "../net/request-body";
import { Transport, type TransportEvents } from "../net/transport";
import type { Step } from "../replica/commit-step";
import { type ChannelEvents, LiveChannel, type LiveStatus } from "./live-channel";

export type LiveEvents = TransportEvents & {
  readonly seen: ChannelEvents["seen"];
  /** Commits in their order: those of others, and own ones. */
  readonly onSteps: (steps: readonly Step[]) => void;
  /** The model anew, as the server has it; `isSetBack`: to before what this page has seen. */
  readonly onSnapshot: (snapshot: Snapshot, isSetBack: boolean) => void;
  readonly onRole: (role: Role) => void;
  /** There is no way into the model any more. */
  readonly onEnded: () => void;
  /** No connection could be made: others are heard of by asking only. */
  readonly onAway: () => void;
};

/** Whoever shows the people hears of them here. */
export type PeopleSink = {
  readonly hear: (frame: ServerFrame) => void;
  readonly setStatus: (status: LiveStatus) => void;
};

type Ports = Pick<DocumentPorts, "post" | "timers" | "live" | "ready">;

/** So many batches are on their way at most; the server would only let more of them wait. */
const UNDER_WAY_MAX = 64;
const FRAME_BYTES = 60 * 1024;

/**
 * Sends batches over the socket while there is one, and by HTTP while there is none, under the same
 * numbers: whichever way a batch goes twice, it is applied once.
 */
export class LiveTransport {
  readonly #http: Transport;
  readonly #channel: LiveChannel | null;
  readonly #ports: Ports;
  readonly #events: LiveEvents;
  /** The newest batch that went over this connection, or is about to. */
  #sentN = -1;
  /** What is about to go: one frame after the other, each when it may. */
  #sending: Promise<void> = Promise.resolve();
  #isLeaving = false;
  /** The network may be back, and a connection comes about that was asked for because of it. */
  #isRetrying = false;
  /** How far this page was when it came in last. */
  #seenSeq = 0;
  /** Who this page's person is, for what they wrote on another one. */
  #personId: string | null = null;

  constructor(ports: Ports, people: PeopleSink, events: LiveEvents) {
    const { post, timers, live } = ports;
    this.#ports = ports;
    this.#events = events;
    this.#http = new Transport(post, { ...events, sendable: () => this.#forHttp() }, timers);
    this.#channel =
      live &&
      new LiveChannel(
        { ...live, timers },
        {
          seen: () => {
            const seen = events.seen();
            this.#seenSeq = seen?.seq ?? 0;
            return seen;
          },
          onFrame: (frame) => this.#hear(frame, people),
          onStatus: (status) => this.#handleStatus(status, people),
        },
      );
  }

  open(): void {
    this.#channel?.open();
  }

  /** Tells the others where this person is; false where that has to wait. */
  tellPresence(state: Presence): boolean {
    return this.#channel?.send({ type: "presence", state }, { isLossy: true }) ?? false;
  }

  get isLive(): boolean {
    return this.#channel?.isLive ?? false;
  }

  get isOffline(): boolean {
    return !this.isLive && this.#http.isOffline;
  }

  /** Something waits: send it. */
  wake(): void {
    if (this.isLive) this.#sendOverSocket();
    else this.#http.wake();
  }

  /**
   * The way over the connection is tried first: it tells what others did before it takes what
   * waits, so that whatever is written over can be told.
   */
  retryNow(): void {
    this.#isRetrying = this.#channel?.retryNow() ?? false;
    if (!this.#isRetrying) this.#http.retryNow();
  }

  /** The browser knows that the network is gone. */
  lose(): void {
    this.#channel?.lose();
  }

  /** The page is going away: everything that is not answered goes by HTTP once more. */
  flush(): boolean {
    this.#isLeaving = true;
    const isAll = this.#http.flush();
    this.#isLeaving = false;
    return isAll;
  }

  /** What the server told does not add up. */
  resync(): void {
    this.#channel?.resync();
  }

  close(): void {
    this.#channel?.close();
    this.#http.close();
  }

  #sendOverSocket(): void {
    const waiting = this.#events.sendable();
    const underWay = waiting.filter(({ n }) => n <= this.#sentN).length;
    const next = waiting.slice(underWay, UNDER_WAY_MAX);
    const end = next.findIndex(needsHttp);
    const batches = takeFitting(end < 0 ? next : next.slice(0, end), FRAME_BYTES);
    const last = batches.at(-1);
    if (!last) {
      // Those that come after it may build on it, and wait until it is answered.
      if (end === 0 && underWay === 0) this.#http.retryNow();
      return;
    }
    this.#sentN = last.n;
    this.#sending = this.#sendWhenReady(batches);
    this.#sendOverSocket();
  }

  async #sendWhenReady(batches: readonly OutgoingBatch[]): Promise<void> {
    const connection = this.#channel?.connection;
    await Promise.all([this.#sending, this.#ports.ready(batches)]);
    // Over another connection everything that waits is sent anew.
    if (this.#channel?.connection !== connection) return;
    const frames = batches.map(({ n, ops }) => ({ n, ops }));
    this.#channel?.send({ type: "ops", batches: frames });
  }

  #forHttp(): readonly OutgoingBatch[] {
    const waiting = this.#events.sendable();
    if (!this.isLive || this.#isLeaving) return waiting;
    return waiting.slice(0, 1).filter(needsHttp);
  }

  #handleStatus(status: LiveStatus, people: PeopleSink): void {
    people.setStatus(status);
    if (status === "ended") this.#events.onEnded();
    if (status === "away") this.#events.onAway();
    this.#events.onStateChange();
    if (status === "away" && this.#isRetrying) this.#http.retryNow();
    this.#isRetrying = false;
    // While the connection comes about, what waits would only go twice.
    if (status !== "connecting") this.wake();
  }

  #hear(frame: ServerFrame, people: PeopleSink): void {
    switch (frame.type) {
      case "welcome": {
        this.#sentN = -1;
        this.#personId = frame.me.personId;
        people.hear(frame);
        this.#events.onRole(frame.me.role);
        const { seq, epoch, me, missed } = frame;
        if (missed.kind === "snapshot") {
          // What is committed is never taken back, unless by a database of another day.
          const isSetBack = seq < this.#seenSeq;
          this.#events.onSnapshot({ seq, epoch, me, records: missed.records }, isSetBack);
        } else {
          this.#events.onSteps(missed.batches.map((batch) => this.#toStep(batch)));
        }
        break;
      }
      case "ack": {
        const { n, seq, skipped = [], changes = null } = frame;
        this.#events.onSteps([{ seq, n, changes, skipped }]);
        break;
      }
      case "patches":
        this.#events.onSteps([this.#toStep(frame)]);
        break;
      case "reject": {
        const { n, code, path, detail } = frame;
        this.#events.onResults([{ n, rejected: code, path, detail }]);
        this.wake();
        break;
      }
      case "me":
        people.hear(frame);
        this.#events.onRole(frame.me.role);
        break;
      default:
        people.hear(frame);
    }
  }

  #toStep({ seq, n, changes, at, by }: Committed): Step {
    const mine = by?.personId === this.#personId;
    return { seq, n: n ?? null, changes, skipped: [], authorship: { at, by, mine } };
  }
}

/** Too large for a frame, or made by another page, for which this one's connection cannot speak. */
function needsHttp({ n, ops, origin }: OutgoingBatch): boolean {
  return origin !== undefined || utf8Length(JSON.stringify({ n, ops })) > LIVE.batchBytes;
}
