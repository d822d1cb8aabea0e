import { createJoinLimiter } from "@/lib/server/access/join-limiter";
import { deleteExpiredSessions } from "@/lib/server/access/sessions";
import { systemClock } from "@/lib/server/clock";
import { takeDataFolder } from "@/lib/server/db/data-folder";
import { openDatabase } from "@/lib/server/db/open-database";
import type { Env } from "@/lib/server/env";
import { WriteGate } from "@/lib/server/gate/write-gate";
import { createHubStorage } from "@/lib/server/live/hub-storage";
import { RoomHub } from "@/lib/server/live/room-hub";
import { Tickets } from "@/lib/server/live/tickets";
import { createLog, type Log } from "@/lib/server/log";
import { registerServices, type Services } from "@/lib/server/services";
import { Rankings } from "@/lib/server/models/rankings";
import { createWorkbench } from "@/lib/server/workers/workbench";

/**
 * Takes the data folder, opens the database and makes everything that serves requests. Throws a
 * `StartFailure` whose sentence tells what to mend; whatever was taken is then let go again.
 */
export async function startServices(
  env: Env,
  log: Log = createLog(env.logLevel),
): Promise<Services> {
  const folder = await takeDataFolder(env.dataDir);
  const database = await openDatabase(folder.databaseFile).catch((error: unknown) => {
    folder.release();
    throw error;
  });
  await database.transactions.write((connection) => deleteExpiredSessions(connection, new Date()));
  const gate = new WriteGate(database, log);
  const tickets = new Tickets(() => systemClock.now());
  const hub = new RoomHub({
    gate,
    storage: createHubStorage(database.reader, gate),
    tickets,
    clock: systemClock,
    log,
    random: () => Math.random(),
  });
  const workbench = createWorkbench(log);
  const services: Services = {
    env,
    log,
    database,
    gate,
    hub,
    tickets,
    workbench,
    rankings: new Rankings(workbench),
    joinLimiter: createJoinLimiter(),
    close: async () => {
      registerServices(undefined);
      hub.drain();
      await gate.idle();
      await workbench.close();
      await database.close();
      folder.release();
    },
  };
  registerServices(services);
  return services;
}
