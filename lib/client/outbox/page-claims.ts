import type { OutboxDatabase } from "./outbox-database";

/** Tells open pages from those that are gone, so that what one left behind is sent by one other. */
export type PageClaims = {
  /** Takes the place of this client id. True for one open page at a time. */
  readonly claim: (clientId: string) => Promise<boolean>;
  /** Gives up every place that was taken. */
  readonly release: () => void;
};

/** The part of the browser's locks that is needed. */
type Locks = {
  readonly request: (
    name: string,
    options: { readonly ifAvailable: true },
    run: (lock: object | null) => Promise<void> | null,
  ) => Promise<unknown>;
};

/** By the browser's locks, which end with the page, however it ends. */
export function lockClaims(locks: Locks): PageClaims {
  const ends: (() => void)[] = [];
  const claim = (clientId: string) =>
    new Promise<boolean>((resolve, reject) => {
      const held = locks.request(`parapet-page-${clientId}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock && new Promise<void>((end) => ends.push(end));
      });
      held.catch(reject);
    });
  return { claim, release: () => ends.splice(0).forEach((end) => end()) };
}

export const LEASE_MS = 150_000;
/** Browsers let a hidden page wake once a minute at most. */
const RENEW_MS = 30_000;

export type LeaseTimers = {
  readonly now: () => number;
  readonly every: (ms: number, run: () => void) => () => void;
};

/** By leases in the database: for plain http in a local network, where browsers have no locks. */
export function leaseClaims(database: OutboxDatabase, timers: LeaseTimers): PageClaims {
  const held = new Set<string>();
  const take = (clientId: string) =>
    database.lease(clientId, held.has(clientId), timers.now(), timers.now() + LEASE_MS);
  const stop = timers.every(RENEW_MS, () => {
    for (const clientId of held) void take(clientId).catch(() => undefined);
  });
  return {
    claim: async (clientId) => {
      const isMine = await take(clientId);
      if (isMine) held.add(clientId);
      return isMine;
    },
    release: () => {
      stop();
      void database.endLeases(held).catch(() => undefined);
      held.clear();
    },
  };
}
