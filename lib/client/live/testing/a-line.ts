import { CLOSE_CODES, type CloseName } from "@/lib/sync/live/close-codes";
import type { Welcome } from "@/lib/sync/live/server-frames";

import type { OutgoingBatch } from "@/lib/client/net/outgoing-batch";
import type { PostOutcome } from "@/lib/client/net/ops-port";
import type { Step } from "@/lib/client/replica/commit-step";
import { type LiveEvents, LiveTransport } from "../live-transport";
import type { LiveStatus } from "../live-channel";
import type { SocketHandlers } from "../socket-port";
import type { TicketOutcome } from "../ticket-port";

const settled = () => new Promise((resolve) => setImmediate(resolve));

export const WELCOME: Welcome = {
  type: "welcome",
  seq: 10,
  epoch: "E",
  me: { id: "1", personId: "p", role: "edit" },
  people: [],
  presence: [],
  missed: { kind: "batches", batches: [] },
};

/** A transport whose server, clock and line are moved by hand. */
export function aLine(waiting: OutgoingBatch[] = []) {
  const sockets: { handlers: SocketHandlers; sent: unknown[]; isClosed: boolean }[] = [];
  const pauses: { ms: number; run: () => void }[] = [];
  const posts: (readonly OutgoingBatch[])[] = [];
  const told = {
    steps: [] as Step[],
    snapshots: [] as number[],
    setBack: [] as number[],
    answered: [] as number[],
    status: [] as LiveStatus[],
    away: 0,
    ended: 0,
  };
  let ticket: TicketOutcome = { kind: "ticket", ticket: "T" };
  let postAnswer: PostOutcome = { kind: "unreachable", retryAfterMs: null };
  const remove = (n: number) => {
    waiting.splice(0, waiting.length, ...waiting.filter((batch) => batch.n !== n));
  };
  const events: LiveEvents = {
    sendable: () => waiting,
    seen: () => ({ seq: 10, epoch: "E", asReader: false }),
    onSteps: (steps) => {
      told.steps.push(...steps);
      for (const { n } of steps) if (n !== null) remove(n);
    },
    onSnapshot: ({ seq }, isSetBack) => {
      told.snapshots.push(seq);
      if (isSetBack) told.setBack.push(seq);
    },
    onRole: () => undefined,
    onResults: (results) => {
      told.answered.push(...results.map(({ n }) => n));
      for (const { n } of results) remove(n);
    },
    onRefused: () => undefined,
    onStateChange: () => undefined,
    onEnded: () => void (told.ended += 1),
    onAway: () => void (told.away += 1),
  };
  const transport = new LiveTransport(
    {
      post: (batches) => {
        posts.push(batches);
        return Promise.resolve(postAnswer);
      },
      timers: {
        after: (ms, run) => {
          const pause = { ms, run };
          pauses.push(pause);
          return () => void pauses.splice(pauses.indexOf(pause), 1);
        },
        random: () => 0.5,
      },
      live: {
        clientId: "c",
        ticket: () => Promise.resolve(ticket),
        socket: (handlers) => {
          const socket = { handlers, sent: [] as unknown[], isClosed: false };
          sockets.push(socket);
          return {
            send: (text) => void socket.sent.push(JSON.parse(text)),
            bufferedBytes: () => 0,
            close: () => {
              socket.isClosed = true;
            },
          };
        },
      },
      ready: () => Promise.resolve(),
    },
    { hear: () => undefined, setStatus: (status) => void told.status.push(status) },
    events,
  );
  const last = () => {
    const socket = sockets.at(-1);
    if (!socket) throw new Error("no socket was opened");
    return socket;
  };
  return {
    transport,
    sockets,
    pauses,
    posts,
    told,
    setTicket: (outcome: TicketOutcome) => void (ticket = outcome),
    answerPosts: (outcome: PostOutcome) => void (postAnswer = outcome),
    last,
    settled,
    /** The connection comes about, and the server says welcome. */
    welcome: async (more: Partial<Welcome> = {}) => {
      await settled();
      last().handlers.onOpen();
      last().handlers.onText(JSON.stringify({ ...WELCOME, ...more }));
      await settled();
    },
    say: (frame: object) => last().handlers.onText(JSON.stringify(frame)),
    closeWith: (name: CloseName, reason: string = name) =>
      last().handlers.onClose(CLOSE_CODES[name], reason),
    /** The longest-standing pause is over. */
    passPause: async () => {
      pauses.shift()?.run();
      await settled();
    },
  };
}
