import { type Clock, systemClock } from "@/lib/server/clock";
import { WriteGate } from "@/lib/server/gate/write-gate";
import { createHubStorage } from "@/lib/server/live/hub-storage";
import type { LiveSocket } from "@/lib/server/live/live-socket";
import { RoomHub } from "@/lib/server/live/room-hub";
import type { Services } from "@/lib/server/services";
import { FROM_OUR_PAGE, send } from "@/lib/server/testing/a-server";
import type { Hello } from "@/lib/sync/live/client-frames";
import type { Presence } from "@/lib/sync/live/presence";
import { type ServerFrame, serverFrameSchema } from "@/lib/sync/live/server-frames";

type Way = {
  readonly modelId: string;
  /** `<handle>.<secret>` of a program, or the cookie of a browser. */
  readonly token?: string;
  readonly cookie?: string;
};
type Seen = Hello["seen"];

/** The operation that puts a note. */
export function aNote(id: string, text: string) {
  return { op: "put", kind: "note", id, fields: { text } };
}

/** Ends when everything said so far is answered. */
export async function allAnswered({ gate }: Pick<Services, "gate">): Promise<void> {
  await gate.idle();
  await new Promise(setImmediate);
}

/** A ticket as a page of ours gets it. */
export async function getTicket({ modelId, token, cookie }: Way): Promise<string> {
  const response = await send("POST", "/api/rt-ticket", {
    bearer: token,
    headers: { ...FROM_OUR_PAGE, ...(cookie !== undefined && { cookie }) },
    body: { modelId },
  });
  const { ticket } = (await response.json()) as { ticket?: string };
  return ticket ?? "";
}

/** The far end of a connection to the hub, with all that it was told. */
export class APage {
  readonly frames: ServerFrame[] = [];
  readonly clientId: string;
  closed: string | null = null;
  isPaused = false;
  /** What the line has not taken yet, as far as the hub is told. */
  buffered = 0;
  readonly #connection: ReturnType<Services["hub"]["open"]>;

  constructor({ hub }: Pick<Services, "hub">, { clientId = "page", hasOrigin = true } = {}) {
    this.clientId = clientId;
    const socket: LiveSocket = {
      send: (frame) => {
        // What the server says is always as described.
        const value: unknown = JSON.parse(Buffer.from(frame).toString("utf8"));
        this.frames.push(serverFrameSchema.parse(value));
      },
      bufferedBytes: () => this.buffered,
      close: (name, reason) => {
        this.closed = reason ?? name;
      },
      ping: () => undefined,
      pause: () => {
        this.isPaused = true;
      },
      resume: () => {
        this.isPaused = false;
      },
    };
    this.#connection = hub.open(socket, { hasOrigin });
  }

  say(frame: unknown): void {
    this.#connection.receive(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  hello(ticket: string, seen: Seen = null): void {
    this.say({ type: "hello", protocol: 1, ticket, clientId: this.clientId, seen });
  }

  ops(n: number, ...ops: readonly object[]): void {
    this.say({ type: "ops", batches: [{ n, ops }] });
  }

  place(state: Presence): void {
    this.say({ type: "presence", state });
  }

  leave(): void {
    this.#connection.closed();
  }

  of<T extends ServerFrame["type"]>(type: T): Extract<ServerFrame, { type: T }>[] {
    return this.frames.filter((frame): frame is Extract<ServerFrame, { type: T }> => {
      return frame.type === type;
    });
  }

  get welcome(): Extract<ServerFrame, { type: "welcome" }> {
    const [welcome] = this.of("welcome");
    if (!welcome) throw new Error(`No welcome, but ${this.closed ?? "nothing"}`);
    return welcome;
  }
}

/** A page that has been let in. */
export async function aPage(
  services: Services,
  way: Way,
  options: { readonly clientId?: string; readonly seen?: Seen } = {},
): Promise<APage> {
  const page = new APage(services, options);
  page.hello(await getTicket(way), options.seen ?? null);
  return page;
}

/** A hub of its own on the same database, which lets everybody in by this link. */
export function aHub(
  { database, log }: Services,
  modelId: string,
  handle: string,
  clock: Clock = systemClock,
) {
  const gate = new WriteGate(database, log);
  const hub = new RoomHub({
    gate,
    storage: createHubStorage(database.reader, gate),
    tickets: { redeem: () => ({ modelId, author: { kind: "link", handle } }) },
    clock,
    log,
    random: () => 0,
  });
  return { gate, hub };
}
