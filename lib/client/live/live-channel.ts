import type { ClientFrame, Hello } from "@/lib/sync/live/client-frames";
import { closeNameOf, restartAfterMs } from "@/lib/sync/live/close-codes";
import { LIVE } from "@/lib/sync/live/limits";
import { type ServerFrame, serverFrameSchema } from "@/lib/sync/live/server-frames";

import { RETRY_FIRST_MS, RETRY_MOST_MS, type TransportTimers } from "../net/transport";
import type { OpenedSocket, SocketPort } from "./socket-port";
import type { TicketPort } from "./ticket-port";

export type LiveStatus =
  /** On the way to a connection, for the first time or again. */
  | "connecting"
  /** Others see what is done here, and the other way round. */
  | "live"
  /** The last try came to nothing; the next is under way. */
  | "away"
  /** The page has to be loaded anew: the server speaks another version. */
  | "outdated"
  /** There is no way into the model any more. */
  | "ended";

export type ChannelEvents = {
  /** What this page has seen, for the first frame; null: start anew. */
  readonly seen: () => Hello["seen"];
  readonly onFrame: (frame: ServerFrame) => void;
  readonly onStatus: (status: LiveStatus) => void;
};

export type ChannelPorts = {
  readonly clientId: string;
  readonly ticket: TicketPort;
  readonly socket: SocketPort;
  readonly timers: TransportTimers;
};

/** Time for a ticket, a handshake and a welcome on a bad line. */
const WELCOME_MAX_MS = 15_000;

/** Keeps one connection to the room of a model, and makes another whenever it breaks. */
export class LiveChannel {
  readonly #ports: ChannelPorts;
  readonly #events: ChannelEvents;
  #status: LiveStatus = "connecting";
  #socket: OpenedSocket | null = null;
  /** Names the attempt: what an earlier one still brings is not heard. */
  #attempt = 0;
  #failures = 0;
  #isAnew = false;
  #isHeard = false;
  #cancelTimer: (() => void) | null = null;

  constructor(ports: ChannelPorts, events: ChannelEvents) {
    this.#ports = ports;
    this.#events = events;
  }

  get isLive(): boolean {
    return this.#status === "live";
  }

  /** Another one whenever the connection is. */
  get connection(): number {
    return this.#attempt;
  }

  open(): void {
    void this.#connect();
  }

  /** False where there is no connection, or it is too full for what may get lost. */
  send(frame: ClientFrame, { isLossy = false } = {}): boolean {
    if (!this.isLive || !this.#socket) return false;
    if (isLossy && this.#socket.bufferedBytes() > LIVE.frameBytes) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  /** The connection may be back: do not sit out the pause. True where a new one comes about. */
  retryNow(): boolean {
    if (this.#status !== "away") return false;
    void this.#connect();
    return true;
  }

  /** The network is gone: no line has to be waited for that nobody will hang up. */
  lose(): void {
    if (this.#status === "live" || this.#status === "connecting") this.#fail(null);
  }

  /** What was told does not add up: come in again, and take the model anew. */
  resync(): void {
    this.#isAnew = true;
    this.#fail(null);
  }

  close(): void {
    this.#drop();
    this.#status = "ended";
  }

  async #connect(): Promise<void> {
    this.#drop();
    const attempt = this.#attempt;
    if (this.#status !== "away") this.#setStatus("connecting");
    this.#after(WELCOME_MAX_MS, () => this.#fail(null));
    const outcome = await this.#ports.ticket();
    if (attempt !== this.#attempt) return;
    if (outcome.kind === "refused") this.#finish("ended");
    else if (outcome.kind === "unreachable") this.#fail(outcome.retryAfterMs);
    else this.#greet(outcome.ticket, attempt);
  }

  #greet(ticket: string, attempt: number): void {
    const ifCurrent =
      <A extends unknown[]>(run: (...args: A) => void) =>
      (...args: A) => {
        if (attempt === this.#attempt) run(...args);
      };
    const socket = this.#ports.socket({
      onOpen: ifCurrent(() => {
        const { clientId } = this.#ports;
        // Asked also by a page that takes the model anew: whoever is asked notes how far it was.
        const known = this.#events.seen();
        const seen = this.#isAnew ? null : known;
        const hello: Hello = { type: "hello", protocol: LIVE.protocol, ticket, clientId, seen };
        socket.send(JSON.stringify(hello));
      }),
      onText: ifCurrent((text: string) => this.#hear(text)),
      onClose: ifCurrent((code: number, reason: string) => this.#handleClose(code, reason)),
    });
    this.#socket = socket;
  }

  #hear(text: string): void {
    const frame = parseFrame(text);
    if (!frame) {
      this.resync();
      return;
    }
    this.#isHeard = true;
    if (frame.type === "welcome") {
      this.#isAnew = false;
      this.#status = "live";
      this.#watch();
      this.#events.onFrame(frame);
      this.#events.onStatus("live");
      return;
    }
    if (frame.type !== "pong") this.#events.onFrame(frame);
  }

  /** A line can be dead without anybody being told: ask now and then, and give it up if silent. */
  #watch(): void {
    this.#after(LIVE.pingEveryMs, () => {
      if (!this.#isHeard) {
        this.#fail(null);
        return;
      }
      // It has lasted: the next break is the first again.
      this.#failures = 0;
      this.#isHeard = false;
      this.send({ type: "ping" });
      this.#watch();
    });
  }

  #handleClose(code: number, reason: string): void {
    switch (closeNameOf(code)) {
      case "other-protocol":
        this.#finish("outdated");
        break;
      case "stale":
        this.resync();
        break;
      case "restart":
        this.#fail(restartAfterMs(reason));
        break;
      default:
        this.#fail(null);
    }
  }

  #fail(askedMs: number | null): void {
    this.#drop();
    const growing = Math.min(RETRY_MOST_MS, RETRY_FIRST_MS * 2 ** this.#failures);
    this.#failures += 1;
    const spread = growing * (0.75 + this.#ports.timers.random() / 2);
    this.#setStatus("away");
    this.#after(askedMs ?? spread, () => void this.#connect());
  }

  #finish(status: "outdated" | "ended"): void {
    this.#drop();
    this.#setStatus(status);
  }

  #drop(): void {
    this.#attempt += 1;
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    this.#socket?.close();
    this.#socket = null;
  }

  #after(ms: number, run: () => void): void {
    this.#cancelTimer?.();
    this.#cancelTimer = this.#ports.timers.after(ms, run);
  }

  #setStatus(status: LiveStatus): void {
    this.#status = status;
    this.#events.onStatus(status);
  }
}

/** The frame, or null for something that no server of this version says. */
function parseFrame(text: string): ServerFrame | null {
  try {
    return serverFrameSchema.parse(JSON.parse(text));
  } catch {
    // Cut off, or from a proxy: the connection is made anew.
    return null;
  }
}
