import { authorize, type Access } from "@/lib/server/access/authorize";
import { AppError, asAppError } from "@/lib/server/app-error";
import type { Clock } from "@/lib/server/clock";
import type { Database } from "@/lib/server/db/open-database";
import type { Env } from "@/lib/server/env";
import { parseOpsBody } from "@/lib/server/gate/parse-ops-body";
import { submitBatches } from "@/lib/server/gate/submit-batches";
import { WriteGate } from "@/lib/server/gate/write-gate";
import { presentJson } from "@/lib/server/http/present";
import { problemResponse } from "@/lib/server/http/problem";
import { readJsonBody, SMALL_BODY_BYTES } from "@/lib/server/http/read-body";
import { createHubStorage } from "@/lib/server/live/hub-storage";
import { RoomHub } from "@/lib/server/live/room-hub";
import { ticketRequestSchema, Tickets } from "@/lib/server/live/tickets";
import type { Log } from "@/lib/server/log";
import { presentSnapshot } from "@/lib/server/models/present-snapshot";
import { readVisibleModel } from "@/lib/server/models/read-model";
import type { Role } from "@/lib/sync/role";

import type { Chance } from "./chance";
import type { VirtualClock } from "./virtual-clock";

type Parts = {
  readonly database: Database;
  readonly env: Env;
  readonly clock: VirtualClock;
  readonly chance: Chance;
  readonly log: Log;
};

const DISK_MS_MAX = 6;

/**
 * The shipped gate, hub and storage on a real database, as one process that can be killed: what it
 * was about to do then never happens, and the disk keeps what was committed.
 */
export class SimServer {
  readonly #parts: Parts;
  readonly #gate: WriteGate;
  readonly #tickets: Tickets;
  readonly hub: RoomHub;
  #isDead = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { database, chance, log } = parts;
    const clock = parts.clock.until(() => this.#isDead);
    this.#gate = new WriteGate(
      { reader: database.reader, transactions: { write: slowly(database, clock, chance) } },
      log,
      clock,
    );
    this.#tickets = new Tickets(clock.now);
    this.hub = new RoomHub({
      gate: this.#gate,
      storage: createHubStorage(database.reader, this.#gate),
      tickets: this.#tickets,
      clock,
      log,
      random: chance.number,
    });
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  kill(): void {
    this.#isDead = true;
  }

  access(request: Request, modelId: string, need: Role): Access {
    const { database, env } = this.#parts;
    return authorize({ database, env }, request, modelId, need);
  }

  /** Answers the calls that a page makes, as the routes do. */
  async handle(request: Request): Promise<Response> {
    try {
      return await this.#route(request);
    } catch (error) {
      const refusal = asAppError(error);
      if (refusal) return problemResponse(refusal);
      throw error;
    }
  }

  async #route(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname;
    if (path === "/api/rt-ticket") {
      const { modelId } = await readJsonBody(request, ticketRequestSchema, SMALL_BODY_BYTES);
      const access = this.access(request, modelId, "view");
      return presentJson({ ticket: await this.#tickets.issue(access) }, { status: 201 });
    }
    const [, modelId = "", call] = /^\/api\/models\/(\w+)\/(\w+)$/.exec(path) ?? [];
    if (call === "snapshot") {
      const access = this.access(request, modelId, "view");
      return presentSnapshot(readVisibleModel({ gate: this.#gate }, access), access);
    }
    if (call === "ops") {
      const access = this.access(request, modelId, "participate");
      const body = parseOpsBody(await request.text());
      return presentJson({ results: await submitBatches({ gate: this.#gate }, access, body) });
    }
    throw new AppError("not-found");
  }
}

/** A disk takes its time, before a transaction and after it, and nothing comes back to the dead. */
function slowly({ transactions }: Database, clock: Clock, chance: Chance) {
  const pause = () =>
    new Promise<void>((resolve) => {
      clock.after(chance.between(0, DISK_MS_MAX), resolve);
    });
  const write: Database["transactions"]["write"] = async (work) => {
    await pause();
    const result = await transactions.write(work);
    await pause();
    return result;
  };
  return write;
}
