import type { BatchResult, OpsPort, PostOutcome } from "./ops-port";
import type { OutgoingBatch } from "./outgoing-batch";
import { KEEPALIVE_BYTES, takeFitting, utf8Length } from "./request-body";

export type TransportEvents = {
  /** The batches that wait, in order; asked anew before every request. */
  readonly sendable: () => readonly OutgoingBatch[];
  readonly onResults: (results: readonly BatchResult[]) => void;
  /** The server will take none of these batches, now or later. */
  readonly onRefused: (
    batches: readonly OutgoingBatch[],
    code: string,
    detail: string | undefined,
  ) => void;
  readonly onStateChange: () => void;
};

export type TransportTimers = {
  after(ms: number, run: () => void): () => void;
  /** In [0, 1): spreads the retries of many pages. */
  readonly random: () => number;
};

export const RETRY_FIRST_MS = 500;
export const RETRY_MOST_MS = 15_000;

/**
 * Sends batches one request at a time and in order. A request without an answer is repeated with
 * the same numbers after a growing pause, so that nothing is lost and nothing is applied twice.
 */
export class Transport {
  readonly #post: OpsPort;
  readonly #events: TransportEvents;
  readonly #timers: TransportTimers;
  #isSending = false;
  #isClosed = false;
  #failures = 0;
  #cancelRetry: (() => void) | null = null;

  constructor(post: OpsPort, events: TransportEvents, timers: TransportTimers) {
    this.#post = post;
    this.#events = events;
    this.#timers = timers;
  }

  /** True after a request without an answer, until one is answered. */
  get isOffline(): boolean {
    return this.#failures > 0;
  }

  get isSending(): boolean {
    return this.#isSending;
  }

  /** Something waits: send it, unless a request or a pause is under way. */
  wake(): void {
    if (this.#isSending || this.#isClosed || this.#cancelRetry) return;
    const batches = takeFitting(this.#events.sendable());
    if (batches.length === 0) return;
    this.#isSending = true;
    void this.#send(batches);
  }

  /** The connection may be back: do not sit out the pause. */
  retryNow(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    this.wake();
  }

  /**
   * The page is going away: sends what fits once more, also what is under way, because the browser
   * may cut that off. True when everything that waits was handed over.
   */
  flush(): boolean {
    const waiting = this.#events.sendable();
    if (waiting.length === 0 || this.#isClosed) return waiting.length === 0;
    const batches = takeFitting(waiting, KEEPALIVE_BYTES);
    if (utf8Length(JSON.stringify(batches)) > KEEPALIVE_BYTES) return false;
    void this.#post(batches, { isLeaving: true });
    return batches.length === waiting.length;
  }

  /** Sends nothing any more. */
  close(): void {
    this.#isClosed = true;
    this.#cancelRetry?.();
    this.#cancelRetry = null;
  }

  async #send(batches: readonly OutgoingBatch[]): Promise<void> {
    const outcome = await this.#post(batches, { isLeaving: false });
    this.#isSending = false;
    if (this.#isClosed) return;
    if (outcome.kind === "unreachable" || saysNothingOf(batches, outcome)) {
      this.#pause(outcome.kind === "unreachable" ? outcome.retryAfterMs : null);
      this.#events.onStateChange();
      return;
    }
    this.#failures = 0;
    if (outcome.kind === "answered") this.#events.onResults(outcome.results);
    else this.#events.onRefused(batches, outcome.code, outcome.detail);
    this.#events.onStateChange();
    this.wake();
  }

  #pause(askedMs: number | null): void {
    const growing = Math.min(RETRY_MOST_MS, RETRY_FIRST_MS * 2 ** this.#failures);
    const spread = growing * (0.75 + this.#timers.random() / 2);
    this.#failures += 1;
    this.#cancelRetry = this.#timers.after(Math.max(askedMs ?? 0, spread), () => {
      this.#cancelRetry = null;
      this.wake();
    });
  }
}

/** An answer about other batches than those sent would otherwise be asked for again at once, for ever. */
function saysNothingOf(batches: readonly OutgoingBatch[], outcome: PostOutcome): boolean {
  if (outcome.kind !== "answered") return false;
  const answered = new Set(outcome.results.map(({ n }) => n));
  return !batches.some(({ n }) => answered.has(n));
}
