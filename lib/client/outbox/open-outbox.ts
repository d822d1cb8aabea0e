import { Outbox } from "./outbox";
import { OUTBOX_NAME, OutboxDatabase } from "./outbox-database";
import { leaseClaims, lockClaims } from "./page-claims";

/** The outbox of this page in this browser. */
export function openOutbox({
  modelId,
  clientId,
  onChange,
}: {
  readonly modelId: string;
  readonly clientId: string;
  readonly onChange: () => void;
}): Outbox {
  return new Outbox({
    modelId,
    clientId,
    onChange,
    now: () => Date.now(),
    open: async () => {
      const database = await OutboxDatabase.open();
      const claims = hasLocks() ? lockClaims(navigator.locks) : leaseClaims(database, LEASE_TIMERS);
      return { database, claims };
    },
  });
}

/** Whether any page of this browser has ever kept something; makes nothing. */
export async function isOutboxThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === OUTBOX_NAME);
  } catch {
    // No storage, or a browser that does not tell.
    return false;
  }
}

/** Only on https and on this very machine, whatever the types say. */
function hasLocks(): boolean {
  return isSecureContext && "locks" in navigator;
}

const LEASE_TIMERS = {
  now: () => Date.now(),
  every: (ms: number, run: () => void) => {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
};
