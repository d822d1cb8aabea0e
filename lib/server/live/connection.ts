import { asAppError } from "@/lib/server/app-error";
import type { Submission } from "@/lib/server/gate/apply-one";
import type { BatchResult } from "@/lib/server/gate/apply-one";
import type { Clock } from "@/lib/server/clock";
import type { LiveSocket } from "@/lib/server/live/live-socket";
import { encode, type Member } from "@/lib/server/live/member";
import { parseBatchOps, parseClientFrame, parseHello } from "@/lib/server/live/parse-frame";
import type { Room } from "@/lib/server/live/room";
import { TokenBucket } from "@/lib/server/live/token-bucket";
import type { Hello } from "@/lib/sync/live/client-frames";
import type { CloseName } from "@/lib/sync/live/close-codes";
import { LIVE } from "@/lib/sync/live/limits";
import type { Presence } from "@/lib/sync/live/presence";

/** What a connection needs of the hub that it belongs to. */
export type ConnectionHub = {
  readonly clock: Clock;
  readonly submit: (submission: Submission) => Promise<BatchResult>;
  /** Lets the page in, or says why not. */
  readonly enter: (
    connection: Connection,
    hello: Hello,
  ) => { readonly room: Room; readonly member: Member } | CloseName;
  readonly left: (connection: Connection) => void;
  readonly report: (error: unknown) => void;
};

/** So many batches of one page may be at the gate before more is read. */
const JUDGED_MAX = 256;

/** One socket from its first frame to its end: who may say what, and when. */
export class Connection {
  readonly socket: LiveSocket;
  /** Browsers always say where a page comes from; programs do not. */
  readonly hasOrigin: boolean;
  readonly #hub: ConnectionHub;
  readonly #cancelDeadline: () => void;
  readonly #frames: TokenBucket;
  readonly #batches: TokenBucket;
  #inside: { readonly room: Room; readonly member: Member } | null = null;
  #isClosed = false;
  #isWaitingForTurn = false;
  #lastHeardAt: number;

  constructor(
    hub: ConnectionHub,
    socket: LiveSocket,
    { hasOrigin }: { readonly hasOrigin: boolean },
  ) {
    const { clock } = hub;
    const now = clock.now();
    this.#hub = hub;
    this.socket = socket;
    this.hasOrigin = hasOrigin;
    this.#lastHeardAt = now;
    const { framesPerSecond, batchBurst, batchesPerSecond } = LIVE;
    this.#frames = new TokenBucket({ most: framesPerSecond, perSecond: framesPerSecond, now });
    this.#batches = new TokenBucket({ most: batchBurst, perSecond: batchesPerSecond, now });
    this.#cancelDeadline = clock.after(LIVE.authenticateMs, () => this.end("too-late"));
  }

  get member(): Member | null {
    return this.#inside?.member ?? null;
  }

  /** A text frame came. Whatever is in it, it hurts nobody but whoever sent it. */
  receive(text: string): void {
    if (this.#isClosed) return;
    this.heard();
    if (this.#frames.take(1, this.#lastHeardAt) > 0) {
      this.end("flooding");
      return;
    }
    try {
      if (this.#inside) this.#hear(text);
      else this.#greet(text);
    } catch (error) {
      this.#hub.report(error);
      this.end("busy");
    }
  }

  /** A frame came that is not text. */
  receiveBinary(): void {
    this.end("not-text");
  }

  /** The other end gave a sign of life. */
  heard(): void {
    this.#lastHeardAt = this.#hub.clock.now();
  }

  /** Looks after a connection that says nothing: asks, waits, and gives it up; people fade. */
  tend(): void {
    const now = this.#hub.clock.now();
    const silentMs = now - this.#lastHeardAt;
    if (silentMs > LIVE.silentMs) this.end("too-late");
    else if (silentMs > LIVE.pingEveryMs) this.socket.ping();
    const member = this.member;
    if (member && !member.person.idle && now - member.lastSignAt > LIVE.idleMs) {
      this.#setIdle(true);
    }
  }

  end(name: CloseName, reason?: string): void {
    if (this.#isClosed) return;
    this.socket.close(name, reason);
    this.closed();
  }

  /** The socket is gone. */
  closed(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#cancelDeadline();
    if (this.#inside) this.#inside.room.leave(this.#inside.member);
    this.#hub.left(this);
  }

  #greet(text: string): void {
    const greeting = parseHello(text);
    if (greeting.kind !== "hello") {
      this.end(greeting.kind);
      return;
    }
    const entered = this.#hub.enter(this, greeting.hello);
    if (typeof entered === "string") {
      this.end(entered);
      return;
    }
    this.#cancelDeadline();
    this.#inside = entered;
  }

  #hear(text: string): void {
    const frame = parseClientFrame(text);
    switch (frame?.type) {
      case undefined:
        this.end("malformed");
        break;
      case "ping":
        this.member?.send(encode({ type: "pong" }));
        break;
      case "presence":
        this.#place(frame.state);
        break;
      case "ops":
        this.#takeBatches(frame.batches);
        break;
    }
  }

  #place(presence: Presence): void {
    // Readers are nowhere: whoever only looks on is not looked at.
    if (!this.#inside || this.#inside.member.isReader) return;
    this.#inside.room.place(this.#inside.member, presence);
    this.#sign();
  }

  #sign(): void {
    const member = this.member;
    if (!member) return;
    member.lastSignAt = this.#hub.clock.now();
    if (member.person.idle) this.#setIdle(false);
  }

  #setIdle(idle: boolean): void {
    if (!this.#inside) return;
    const { room, member } = this.#inside;
    member.person = { ...member.person, idle };
    room.changed(member);
  }

  #takeBatches(batches: readonly { readonly n: number; readonly ops: readonly unknown[] }[]): void {
    this.#sign();
    const waitMs = this.#batches.take(batches.length, this.#lastHeardAt);
    for (const batch of batches) this.#submit(batch.n, batch.ops);
    if (waitMs > 0) {
      this.#isWaitingForTurn = true;
      this.#hub.clock.after(waitMs, () => {
        this.#isWaitingForTurn = false;
        this.#readOrWait();
      });
    }
    this.#readOrWait();
  }

  #readOrWait(): void {
    if (this.#isClosed) return;
    const waiting = this.member?.judgedCount ?? 0;
    if (this.#isWaitingForTurn || waiting > JUDGED_MAX) this.socket.pause();
    else this.socket.resume();
  }

  #submit(n: number, candidates: readonly unknown[]): void {
    const { member, room } = this.#inside ?? {};
    if (!member || !room) return;
    const parsed = parseBatchOps(candidates);
    if (!parsed.ok) {
      const { path, detail } = parsed;
      member.send(encode({ type: "reject", n, code: "malformed", path, detail }));
      return;
    }
    const { author, clientId, epoch } = member.identity;
    member.judging(n);
    this.#hub
      .submit({
        modelId: room.modelId,
        author,
        clientId,
        epoch,
        batch: { n, ops: [...parsed.ops] },
      })
      .then((result) => this.#answer(member, result))
      .catch((error: unknown) => this.#fail(error));
  }

  /** Batches that were applied now are answered by the room, in the order of the commits. */
  #answer(member: Member, result: BatchResult): void {
    if (member.judged(result.n) && !this.#isClosed) {
      if ("seq" in result) {
        const { n, seq, skipped = [] } = result;
        member.send(
          encode({ type: "ack", n, seq, ...(skipped.length > 0 && { skipped: [...skipped] }) }),
        );
      } else {
        const { n, rejected, path, detail } = result;
        const where = {
          ...(path !== undefined && { path }),
          ...(detail !== undefined && { detail }),
        };
        member.send(encode({ type: "reject", n, code: rejected, ...where }));
      }
    }
    this.#readOrWait();
  }

  /** The page keeps what was not answered and comes again, with the same numbers. */
  #fail(error: unknown): void {
    const code = asAppError(error)?.code;
    if (code === undefined) this.#hub.report(error);
    this.end(code === "not-found" ? "revoked" : "busy");
  }
}
