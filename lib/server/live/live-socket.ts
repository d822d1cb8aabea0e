import type { CloseName } from "@/lib/sync/live/close-codes";

/** The far end of a connection, as the rooms know it; what carries it is none of their business. */
export type LiveSocket = {
  /** Sends a text frame that is encoded already, so that many can be sent the same bytes. */
  readonly send: (frame: Uint8Array) => void;
  /** What was sent and has not left yet. */
  readonly bufferedBytes: () => number;
  /** Ends the connection and says why; nothing is heard of it after. */
  readonly close: (name: CloseName, reason?: string) => void;
  /** Asks for a sign of life, which any browser gives without its page. */
  readonly ping: () => void;
  /** Reads nothing until resumed: whoever sends too much waits, and nothing is lost. */
  readonly pause: () => void;
  readonly resume: () => void;
};
