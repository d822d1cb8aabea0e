import type { JoinLimiter } from "@/lib/server/access/join-limiter";
import type { Database } from "@/lib/server/db/open-database";
import type { Env } from "@/lib/server/env";
import type { WriteGate } from "@/lib/server/gate/write-gate";
import type { RoomHub } from "@/lib/server/live/room-hub";
import type { Tickets } from "@/lib/server/live/tickets";
import type { Log } from "@/lib/server/log";
import type { Rankings } from "@/lib/server/models/rankings";
import type { Workbench } from "@/lib/server/workers/workbench";

/** What lives as long as the process and is shared by everything that serves requests. */
export type Services = {
  readonly env: Env;
  readonly log: Log;
  readonly database: Database;
  readonly gate: WriteGate;
  readonly hub: RoomHub;
  readonly tickets: Tickets;
  readonly workbench: Workbench;
  readonly rankings: Rankings;
  readonly joinLimiter: JoinLimiter;
  /** Finishes what is under way, then lets the data folder go. */
  readonly close: () => Promise<void>;
};

declare global {
  /**
   * The server and the route handlers are bundled apart, each with its own copy of every module:
   * this is the only place where both find the same services.
   */
  var PARAPET_SERVICES: Services | undefined;
}

export function registerServices(services: Services | undefined): void {
  globalThis.PARAPET_SERVICES = services;
}

/** The running services, or undefined before the start and after the end. */
export function runningServices(): Services | undefined {
  return globalThis.PARAPET_SERVICES;
}
