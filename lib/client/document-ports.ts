import type { ChannelPorts } from "./live/live-channel";
import type { SnapshotOutcome } from "./net/fetch-snapshot";
import type { OpsPort } from "./net/ops-port";
import type { OutgoingBatch } from "./net/outgoing-batch";
import type { TransportTimers } from "./net/transport";
import type { OutboxPort } from "./outbox/outbox";

/** What an open model needs of the world. */
export type DocumentPorts = {
  readonly post: OpsPort;
  /** How to reach the others; null where there are no sockets. */
  readonly live: Omit<ChannelPorts, "timers"> | null;
  readonly outbox: OutboxPort;
  /** Ends when these may go: what is sent is kept on this device first. */
  readonly ready: (batches: readonly OutgoingBatch[]) => Promise<void>;
  readonly reload: () => Promise<SnapshotOutcome>;
  readonly timers: TransportTimers;
  /** Runs once before the next picture is drawn. */
  readonly nextFrame: (run: () => void) => void;
};
