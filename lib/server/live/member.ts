import type { Author } from "@/lib/server/access/author";
import { isAtLeast } from "@/lib/server/access/roles";
import type { LiveSocket } from "@/lib/server/live/live-socket";
import type { CloseName } from "@/lib/sync/live/close-codes";
import { LIVE } from "@/lib/sync/live/limits";
import type { Person, Presence } from "@/lib/sync/live/presence";
import type { ServerFrame } from "@/lib/sync/live/server-frames";
import type { Role } from "@/lib/sync/role";

/** Who is at the other end, as the server knows it: nothing of it is the page's to say. */
export type Identity = {
  readonly author: Author;
  readonly authorKey: string;
  readonly clientId: string;
  readonly epoch: string;
};

/** A frame as it is sent, made once for all who get it. */
export function encode(frame: ServerFrame): Uint8Array {
  return Buffer.from(JSON.stringify(frame));
}

/** An open page of somebody in a room. */
export class Member {
  readonly identity: Identity;
  person: Person;
  presence: Presence = {};
  /** The last batch that this page was told of. */
  sentSeq: number;
  lastSignAt: number;
  /** Numbers of the batches that the gate judges for this page, each as often as it was sent. */
  readonly #judged: number[] = [];
  /** Those of them that were answered by their place in the order already. */
  readonly #told = new Set<number>();
  readonly #socket: LiveSocket;
  readonly #end: (name: CloseName) => void;
  /** A large welcome takes its time; only what comes on top of it makes a reader slow. */
  #welcomeBytes = 0;

  constructor(
    identity: Identity,
    person: Person,
    options: {
      readonly socket: LiveSocket;
      /** Ends the connection, and with it this membership. */
      readonly end: (name: CloseName) => void;
      readonly sentSeq: number;
      readonly now: number;
    },
  ) {
    this.identity = identity;
    this.person = person;
    this.#socket = options.socket;
    this.#end = options.end;
    this.sentSeq = options.sentSeq;
    this.lastSignAt = options.now;
  }

  get role(): Role {
    return this.person.role;
  }

  /** Readers are told less, and nothing of the people. */
  get isReader(): boolean {
    return !isAtLeast(this.role, "participate");
  }

  get judgedCount(): number {
    return this.#judged.length;
  }

  /** The gate has a batch of this page. */
  judging(n: number): void {
    this.#judged.push(n);
  }

  /** The page has been told that this batch of its own is committed. */
  told(n: number): void {
    if (this.#judged.includes(n)) this.#told.add(n);
  }

  /** The gate has judged a batch: true if the page has still to be told. */
  judged(n: number): boolean {
    this.#judged.splice(this.#judged.indexOf(n), 1);
    return !this.#told.delete(n);
  }

  welcome(frame: Uint8Array): void {
    this.#welcomeBytes = frame.length;
    this.#socket.send(frame);
  }

  /** Sends what must arrive; whoever lets too much of it lie is let go. */
  send(frame: Uint8Array): void {
    const buffered = this.#socket.bufferedBytes();
    if (buffered < LIVE.bufferedBytesMax) this.#welcomeBytes = 0;
    if (buffered > LIVE.bufferedBytesMax + this.#welcomeBytes) this.end("too-slow");
    else this.#socket.send(frame);
  }

  /** Sends what may get lost: the first to be left out where a reader is slow. */
  sendLossy(frame: Uint8Array): void {
    if (this.#socket.bufferedBytes() <= LIVE.bufferedBytesForPresence) this.#socket.send(frame);
  }

  end(name: CloseName): void {
    this.#end(name);
  }
}
