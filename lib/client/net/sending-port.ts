import type { DocumentPorts } from "../document-ports";
import type { OutboxPort } from "../outbox/outbox";
import type { OpsPort } from "./ops-port";

/** A broken storage must not keep anything from the server for longer than this. */
const WRITE_PATIENCE_MS = 1_500;

/**
 * Sends only what this device keeps, so that a lost page loses nothing; and after a silence looks
 * first at what others have done meanwhile, so that it can be told what is written over.
 */
export function createSendingPort({
  post,
  outbox,
  look,
  pause,
}: {
  readonly post: OpsPort;
  readonly outbox: OutboxPort;
  /** Takes over the server's state; false when it cannot be reached. */
  readonly look: () => Promise<boolean>;
  readonly pause: (ms: number) => Promise<void>;
}): OpsPort {
  const ready = whenKept(outbox, pause);
  let wasSilent = false;
  return async (batches, options) => {
    const kept = ready(batches);
    if (options.isLeaving) return post(batches, options);
    await kept;
    if (wasSilent && !(await look())) return { kind: "unreachable", retryAfterMs: null };
    const outcome = await post(batches, options);
    wasSilent = outcome.kind === "unreachable";
    return outcome;
  };
}

/** Ends when this device keeps what is about to be sent, or has had its time to do so. */
export function whenKept(
  outbox: OutboxPort,
  pause: (ms: number) => Promise<void>,
): DocumentPorts["ready"] {
  return async (batches) => {
    outbox.keepFinal(batches);
    await Promise.race([outbox.written(), pause(WRITE_PATIENCE_MS)]);
  };
}
