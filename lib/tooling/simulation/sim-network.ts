import type { FetchLike } from "@/lib/client/net/http";
import type { SocketHandlers, SocketPort } from "@/lib/client/live/socket-port";
import type { LiveSocket } from "@/lib/server/live/live-socket";
import { CLOSE_CODES } from "@/lib/sync/live/close-codes";

import type { Chance } from "./chance";
import type { SimServer } from "./sim-server";
import type { VirtualClock } from "./virtual-clock";

/** What passes by; whoever checks the whole listens here. */
export type Wire = {
  /** A batch left a page, by whichever way. */
  readonly onBatches: (clientId: string, text: string) => void;
  /** The server said something to a page. */
  readonly onServerText: (clientId: string, text: string) => void;
};

type Parts = {
  readonly clock: VirtualClock;
  readonly chance: Chance;
  readonly server: () => SimServer;
  readonly wire: Wire;
};

const DELAY_MS = { least: 1, most: 60 };
const LOST_ANSWER = 0.05;
const TWICE = 0.03;
const OVERTAKEN = 0.02;

type Line = { readonly cut: () => void };

/** The network between one page and the server: slow, and not to be relied on. */
export class SimNetwork {
  readonly #parts: Parts;
  readonly #clientId: string;
  readonly #token: string;
  readonly #lines = new Set<Line>();
  isOffline = false;
  /** Off for the end, when everything has to come to rest. */
  isWild = true;

  constructor(parts: Parts, clientId: string, token: string) {
    this.#parts = parts;
    this.#clientId = clientId;
    this.#token = token;
  }

  /** The line breaks; each end learns of it in its own time. */
  cut(): void {
    for (const line of [...this.#lines]) line.cut();
  }

  readonly fetch: FetchLike = (path, init = {}) =>
    new Promise((resolve, reject) => {
      const { clock, server, wire } = this.#parts;
      const fail = () => clock.after(this.#delay(), () => reject(new TypeError("no connection")));
      if (this.isOffline) {
        fail();
        return;
      }
      if (typeof init.body === "string") wire.onBatches(this.#clientId, init.body);
      const headers = new Headers(init.headers);
      headers.set("authorization", `Bearer ${this.#token}`);
      headers.set("host", "localhost");
      const request = new Request(`http://localhost${path}`, {
        method: init.method ?? "GET",
        headers,
        body: init.body ?? null,
      });
      clock.after(this.#delay(), () => {
        const process = server();
        if (process.isDead || this.isOffline) {
          fail();
          return;
        }
        void process.handle(request).then(async (response) => {
          wire.onServerText(this.#clientId, await response.clone().text());
          const isLost = this.isWild && this.#parts.chance.happens(LOST_ANSWER);
          if (process.isDead || isLost) fail();
          else clock.after(this.#delay(), () => resolve(response));
        });
      });
    });

  readonly socket: SocketPort = (handlers) => {
    const { clock, server } = this.#parts;
    const process = server();
    if (this.isOffline || process.isDead) {
      const cancel = clock.after(this.#delay(), () => handlers.onClose(1006, ""));
      return { send: () => undefined, bufferedBytes: () => 0, close: cancel };
    }
    return this.#connect(process, handlers);
  };

  #connect(process: SimServer, handlers: SocketHandlers) {
    const { clock, wire } = this.#parts;
    const down = this.#stream((text) => handlers.onText(text));
    let isOpen = true;
    const line: Line = {
      cut: () => end(() => handlers.onClose(1006, "")),
    };
    const end = (tellPage: () => void): void => {
      if (!isOpen) return;
      isOpen = false;
      this.#lines.delete(line);
      down.stop();
      up.stop();
      clock.after(this.#delay(), () => {
        if (!process.isDead) connection.closed();
      });
      clock.after(this.#delay(), tellPage);
    };
    const socket: LiveSocket = {
      send: (frame) => {
        const text = Buffer.from(frame).toString("utf8");
        if (!isOpen || process.isDead) return;
        wire.onServerText(this.#clientId, text);
        down.send(text);
      },
      bufferedBytes: () => 0,
      close: (name, reason = name) => {
        down.afterAll(() => end(() => handlers.onClose(CLOSE_CODES[name], reason)));
      },
      ping: () => void clock.after(this.#delay(), () => connection.heard()),
      pause: () => up.pause(),
      resume: () => up.resume(),
    };
    const connection = process.hub.open(socket, { hasOrigin: true });
    const up = this.#stream((text) => {
      if (!process.isDead) connection.receive(text);
    });
    this.#lines.add(line);
    clock.after(this.#delay(), () => {
      if (isOpen) handlers.onOpen();
    });
    return {
      send: (text: string) => {
        if (!isOpen) return;
        wire.onBatches(this.#clientId, text);
        up.send(text);
      },
      bufferedBytes: () => 0,
      close: () => end(() => undefined),
    };
  }

  /** Frames in their order, one way; now and then one comes twice, or is overtaken by the next. */
  #stream(deliver: (text: string) => void) {
    const { clock, chance } = this.#parts;
    const held: string[] = [];
    let arrivesAt = 0;
    let isStopped = false;
    let isPaused = false;
    let count = 0;
    const arrive = (text: string): void => {
      if (isStopped) return;
      if (isPaused) held.push(text);
      else deliver(text);
    };
    const at = (delay: number, run: () => void) => clock.after(delay, run);
    return {
      send: (text: string) => {
        count += 1;
        // The first frame is the handshake; after it, lines misbehave.
        const isWild = this.isWild && count > 1;
        const delay = Math.max(this.#delay(), arrivesAt - clock.now());
        if (isWild && chance.happens(OVERTAKEN)) {
          at(delay + 30, () => arrive(text));
          return;
        }
        arrivesAt = clock.now() + delay;
        at(delay, () => arrive(text));
        if (isWild && chance.happens(TWICE)) at(delay + chance.between(0, 20), () => arrive(text));
      },
      afterAll: (run: () => void) => at(Math.max(0, arrivesAt - clock.now()), run),
      stop: () => {
        isStopped = true;
      },
      pause: () => {
        isPaused = true;
      },
      resume: () => {
        isPaused = false;
        // What is delivered may ask for a pause again.
        for (const text of held.splice(0)) arrive(text);
      },
    };
  }

  #delay(): number {
    return this.#parts.chance.between(DELAY_MS.least, DELAY_MS.most);
  }
}
