import type { SnapshotOutcome } from "./net/fetch-snapshot";
import type { OpsPort } from "./net/ops-port";
import type { TransportTimers } from "./net/transport";
import type { OutboxPort } from "./outbox/outbox";

/** What an open model needs of the world. */
export type DocumentPorts = {
  readonly post: OpsPort;
  readonly outbox: OutboxPort;
  readonly reload: () => Promise<SnapshotOutcome>;
  readonly timers: TransportTimers;
  /** Runs once before the next picture is drawn. */
  readonly nextFrame: (run: () => void) => void;
};
