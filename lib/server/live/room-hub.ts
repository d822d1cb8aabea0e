import { authorKey } from "@/lib/server/access/author";
import type { Clock } from "@/lib/server/clock";
import type { AppliedBatch } from "@/lib/server/gate/apply-one";
import type { WriteGate } from "@/lib/server/gate/write-gate";
import { Connection, type ConnectionHub } from "@/lib/server/live/connection";
import type { HubStorage } from "@/lib/server/live/hub-storage";
import type { LiveSocket } from "@/lib/server/live/live-socket";
import { encode, Member } from "@/lib/server/live/member";
import { personIdOf } from "@/lib/server/live/person-id";
import { Room } from "@/lib/server/live/room";
import type { Tickets } from "@/lib/server/live/tickets";
import { meFrame, missedBy, welcomeOf } from "@/lib/server/live/welcome";
import { isAtLeast } from "@/lib/server/access/roles";
import type { Log } from "@/lib/server/log";
import type { Hello } from "@/lib/sync/live/client-frames";
import { type CloseName, restartReason } from "@/lib/sync/live/close-codes";
import { LIVE } from "@/lib/sync/live/limits";
import type { Role } from "@/lib/sync/role";

type HubParts = {
  readonly gate: Pick<WriteGate, "submit" | "announceTo">;
  readonly storage: HubStorage;
  readonly tickets: Pick<Tickets, "redeem">;
  readonly clock: Clock;
  readonly log: Pick<Log, "error">;
  /** In [0, 1): spreads the pages that come back after a restart. */
  readonly random: () => number;
};

/** How often rights, silence and idleness are looked after; a withdrawn link is told of at once. */
const TEND_EVERY_MS = 1_000;
/** Pages of one browser in one model. A program with a link may stand for everybody in a room. */
const PAGES_PER_BROWSER = 100;
const RESTART_AFTER_MS = { least: 500, most: 4_000 };

/** All rooms of this process: who is in which, and what they are told. */
export class RoomHub {
  readonly #parts: HubParts;
  readonly #rooms = new Map<string, Room>();
  readonly #connections = new Set<Connection>();
  readonly #port: ConnectionHub;
  #nextId = 1;
  #cancelTending: (() => void) | null = null;
  #isDraining = false;

  constructor(parts: HubParts) {
    const { gate, clock, log } = parts;
    this.#parts = parts;
    this.#port = {
      clock,
      submit: (submission) => gate.submit(submission),
      enter: (connection, hello) => this.#enter(connection, hello),
      left: (connection) => this.#left(connection),
      report: (error) => log.error({ err: error }, "a socket failed"),
    };
    gate.announceTo((batch) => this.#tell(batch));
  }

  /** How many rooms and sockets there are, and how many of these nothing is known of yet. */
  get counts(): { readonly rooms: number; readonly sockets: number; readonly strangers: number } {
    let members = 0;
    for (const room of this.#rooms.values()) members += room.members.size;
    const sockets = this.#connections.size;
    return { rooms: this.#rooms.size, sockets, strangers: sockets - members };
  }

  /** Takes a socket in hand; nothing is known of it yet. */
  open(socket: LiveSocket, options: { readonly hasOrigin: boolean }): Connection {
    const connection = new Connection(this.#port, socket, options);
    this.#connections.add(connection);
    if (this.#isDraining) this.#sendAway(connection);
    this.#tendLater();
    return connection;
  }

  /** Rights in this model, or the model itself, may be other than before. */
  recheck(modelId: string): void {
    const room = this.#rooms.get(modelId);
    if (room) this.#recheckRoom(room);
  }

  /** The process is about to stop: everybody is told when to come back. */
  drain(): void {
    this.#isDraining = true;
    for (const connection of [...this.#connections]) this.#sendAway(connection);
  }

  #sendAway(connection: Connection): void {
    const { least, most } = RESTART_AFTER_MS;
    const afterMs = least + this.#parts.random() * (most - least);
    connection.end("restart", restartReason(afterMs));
  }

  #enter(
    connection: Connection,
    hello: Hello,
  ): { readonly room: Room; readonly member: Member } | CloseName {
    const { clock, storage, tickets } = this.#parts;
    const holder = tickets.redeem(hello.ticket);
    if (!holder) return "unauthorized";
    const { modelId, author } = holder;
    // What a browser's cookie gave has to be used by a page of ours.
    if (author.kind === "session" && !connection.hasOrigin) return "unauthorized";
    const now = clock.now();
    const role = storage.roleOf(author, modelId, now);
    const version = storage.version(modelId);
    if (role === null || !version) return "unauthorized";

    const room = this.#rooms.get(modelId) ?? new Room(modelId, clock, storage);
    const key = authorKey(author);
    const isFull =
      room.members.size >= LIVE.socketsPerModel ||
      (author.kind === "session" && room.countOf(key) >= PAGES_PER_BROWSER);
    if (isFull) return "busy";
    this.#rooms.set(modelId, room);
    const personId = personIdOf(modelId, key);
    const person = {
      id: String(this.#nextId++),
      personId,
      name: storage.nameOf(author),
      ...room.appearances.of(personId, room.personIds),
      role,
      idle: false,
    };
    const member = new Member(
      { author, authorKey: key, clientId: hello.clientId, epoch: version.epoch },
      person,
      {
        socket: connection.socket,
        end: (name) => connection.end(name),
        sentSeq: version.seq,
        now,
      },
    );
    room.join(member);
    const missed = missedBy(member, hello.seen, modelId, version, storage);
    member.welcome(encode(welcomeOf(room, member, version, missed)));
    return { room, member };
  }

  #left(connection: Connection): void {
    this.#connections.delete(connection);
    for (const [modelId, room] of this.#rooms) {
      if (room.members.size === 0) this.#rooms.delete(modelId);
    }
    if (this.#connections.size === 0) {
      this.#cancelTending?.();
      this.#cancelTending = null;
    }
  }

  /** The batch is on the disk; if telling fails, its hearers come back and ask what they missed. */
  #tell(batch: AppliedBatch): void {
    const room = this.#rooms.get(batch.modelId);
    try {
      room?.tell(batch);
    } catch (error) {
      this.#port.report(error);
      room?.closeAll("stale");
    }
  }

  #tendLater(): void {
    if (this.#connections.size === 0) return;
    this.#cancelTending ??= this.#parts.clock.after(TEND_EVERY_MS, () => {
      this.#cancelTending = null;
      for (const connection of [...this.#connections]) connection.tend();
      for (const room of [...this.#rooms.values()]) this.#recheckRoom(room);
      this.#tendLater();
    });
  }

  #recheckRoom(room: Room): void {
    const { storage, clock } = this.#parts;
    const version = storage.version(room.modelId);
    if (!version) {
      room.closeAll("deleted");
      return;
    }
    const roles = new Map<string, Role | null>();
    for (const member of [...room.members]) {
      const { author, authorKey: key, epoch } = member.identity;
      const role = roles.get(key) ?? storage.roleOf(author, room.modelId, clock.now());
      roles.set(key, role);
      if (role === null) member.end("revoked");
      else if (epoch !== version.epoch) member.end("stale");
      else if (role !== member.role) changeRole(room, member, role);
    }
  }
}

/** A reader who may now write, or the other way round, has to be told the model anew. */
function changeRole(room: Room, member: Member, role: Role): void {
  if (isAtLeast(role, "participate") === member.isReader) {
    member.end("stale");
    return;
  }
  member.person = { ...member.person, role };
  member.send(encode(meFrame(member)));
  room.changed(member);
}
