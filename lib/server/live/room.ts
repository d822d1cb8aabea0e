import type { AppliedBatch } from "@/lib/server/gate/apply-one";
import { authorKey } from "@/lib/server/access/author";
import { Appearances } from "@/lib/server/live/appearances";
import type { HubStorage } from "@/lib/server/live/hub-storage";
import { encode, type Member } from "@/lib/server/live/member";
import { personIdOf } from "@/lib/server/live/person-id";
import { ReaderView } from "@/lib/server/live/reader-view";
import { describeChange } from "@/lib/sync/described-change";
import type { CloseName } from "@/lib/sync/live/close-codes";
import type { Placed, Presence } from "@/lib/sync/live/presence";
import type { ServerFrame } from "@/lib/sync/live/server-frames";
import type { Clock } from "@/lib/server/clock";
import { LIVE } from "@/lib/sync/live/limits";

/** Everybody who has one model open, and what they are told of each other. */
export class Room {
  readonly modelId: string;
  readonly appearances = new Appearances();
  readonly #clock: Clock;
  readonly #storage: HubStorage;
  readonly #members = new Set<Member>();
  readonly #moved = new Set<Member>();
  readonly #changed = new Set<Member>();
  readonly #gone = new Set<string>();
  #readers: ReaderView | null = null;
  #cancelFlush: (() => void) | null = null;

  constructor(modelId: string, clock: Clock, storage: HubStorage) {
    this.modelId = modelId;
    this.#clock = clock;
    this.#storage = storage;
  }

  get members(): ReadonlySet<Member> {
    return this.#members;
  }

  get personIds(): ReadonlySet<string> {
    return new Set(Array.from(this.#members, ({ person }) => person.personId));
  }

  /** How many pages this author has open here. */
  countOf(key: string): number {
    return [...this.#members].filter(({ identity }) => identity.authorKey === key).length;
  }

  /** Where everybody is, for somebody who comes in. */
  get places(): Placed[] {
    return [...this.#members]
      .filter(({ presence }) => Object.keys(presence).length > 0)
      .map(({ person, presence }) => [person.id, presence]);
  }

  join(member: Member): void {
    this.#members.add(member);
    if (member.isReader) this.#readersView();
    this.changed(member);
  }

  leave(member: Member): void {
    if (!this.#members.delete(member)) return;
    this.#moved.delete(member);
    this.#changed.delete(member);
    this.#gone.add(member.person.id);
    if (![...this.#members].some(({ isReader }) => isReader)) this.#readers = null;
    if (this.#members.size > 0) this.#flushSoon();
    else this.#cancelFlush?.();
  }

  /** The others are told with the next flush that this person came or is other than before. */
  changed(member: Member): void {
    this.#changed.add(member);
    this.#flushSoon();
  }

  place(member: Member, presence: Presence): void {
    member.presence = presence;
    this.#moved.add(member);
    this.#flushSoon();
  }

  /** Tells everybody of a batch that is on the disk: its own page as an answer, the others as news. */
  tell(batch: AppliedBatch): void {
    const key = authorKey(batch.author);
    const frames = this.#framesOf(batch, key);
    for (const member of [...this.#members]) {
      if (member.sentSeq >= batch.seq) continue;
      if (member.sentSeq !== batch.seq - 1) {
        member.end("stale");
        continue;
      }
      member.sentSeq = batch.seq;
      const isOwn =
        member.identity.authorKey === key && member.identity.clientId === batch.clientId;
      if (isOwn) {
        member.told(batch.batch.n);
        member.send(frames.own());
      } else {
        member.send(member.isReader ? frames.readers() : frames.members());
      }
    }
  }

  closeAll(name: CloseName): void {
    for (const member of [...this.#members]) member.end(name);
  }

  #framesOf({ batch, seq, at, skipped, changes, author }: AppliedBatch, key: string) {
    const described = changes.map(describeChange);
    const time = at.toISOString();
    // The readers' view has to hear of every batch, whoever is there to be told.
    const forReaders = this.#readers?.apply(changes) ?? [];
    const needsChanges =
      skipped.length > 0 || batch.ops.some((op) => op.op === "patch" && op.expect);
    return {
      own: once(() => ({
        type: "ack",
        n: batch.n,
        seq,
        ...(skipped.length > 0 && { skipped: [...skipped] }),
        ...(needsChanges && { changes: described }),
      })),
      members: once(() => ({
        type: "patches",
        seq,
        at: time,
        by: { personId: personIdOf(this.modelId, key), name: this.#storage.nameOf(author) },
        changes: described,
      })),
      readers: once(() => ({ type: "patches", seq, at: time, by: null, changes: forReaders })),
    };
  }

  #readersView(): ReaderView {
    this.#readers ??= new ReaderView(this.#storage.model(this.modelId)?.records ?? []);
    return this.#readers;
  }

  #flushSoon(): void {
    this.#cancelFlush ??= this.#clock.after(LIVE.presenceEveryMs, () => this.#flush());
  }

  #flush(): void {
    this.#cancelFlush = null;
    const here = Array.from(this.#changed, ({ person }) => person);
    const gone = [...this.#gone];
    const places = Array.from(this.#moved, ({ person, presence }): Placed => [person.id, presence]);
    this.#changed.clear();
    this.#gone.clear();
    this.#moved.clear();
    const hearers = [...this.#members].filter(({ isReader }) => !isReader);
    if (here.length > 0 || gone.length > 0) {
      const frame = encode({ type: "people", here, gone });
      for (const member of hearers) member.send(frame);
    }
    if (places.length > 0) {
      const frame = encode({ type: "presence", places });
      for (const member of hearers) member.sendLossy(frame);
    }
  }
}

/** The bytes of a frame, made when somebody first needs them. */
function once(make: () => ServerFrame): () => Uint8Array {
  let encoded: Uint8Array | null = null;
  return () => (encoded ??= encode(make()));
}
