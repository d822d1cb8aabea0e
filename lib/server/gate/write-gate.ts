import type { ModelRecord } from "@/lib/model/record";
import { AppError } from "@/lib/server/app-error";
import { type Clock, systemClock } from "@/lib/server/clock";
import type { Connection } from "@/lib/server/db/driver";
import type { Database } from "@/lib/server/db/open-database";
import {
  type AppliedBatch,
  applyOne,
  type BatchResult,
  type Submission,
} from "@/lib/server/gate/apply-one";
import { TableCache } from "@/lib/server/gate/table-cache";
import type { Log } from "@/lib/server/log";

/** A model as it is committed. */
export type CommittedModel = {
  readonly seq: number;
  readonly epoch: string;
  readonly records: readonly ModelRecord[];
};

type Waiting = {
  readonly submission: Submission;
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: unknown) => void;
};

/** A commit waits for others to join it this long, or for so many operations. */
const GROUP_WAIT_MS = 4;
export const GROUP_OPS_MAX = 64;

/**
 * The only way by which operations get into a model, whatever brought them here. A submission is
 * answered after the commit, never before.
 */
export class WriteGate {
  readonly #database: Pick<Database, "reader" | "transactions">;
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #tables = new TableCache();
  readonly #queue: Waiting[] = [];
  #waitingOps = 0;
  #cancelTimer: (() => void) | null = null;
  #committing: Promise<void> | null = null;
  #announce: (batch: AppliedBatch) => void = () => undefined;

  constructor(
    database: Pick<Database, "reader" | "transactions">,
    log: Log,
    clock: Clock = systemClock,
  ) {
    this.#database = database;
    this.#log = log;
    this.#clock = clock;
  }

  /** From now on `announce` hears of each batch once it is on the disk, in order, before its author. */
  announceTo(announce: (batch: AppliedBatch) => void): void {
    this.#announce = announce;
  }

  /** What became of the batch, once that is on the disk. */
  submit(submission: Submission): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ submission, resolve, reject });
      this.#waitingOps += submission.batch.ops.length;
      if (this.#committing) return;
      if (this.#waitingOps >= GROUP_OPS_MAX) this.#start();
      else this.#cancelTimer ??= this.#clock.after(GROUP_WAIT_MS, () => this.#start());
    });
  }

  /** The model as it is committed, or null. */
  read(modelId: string): CommittedModel | null {
    const model = this.#tables.get(this.#database.reader, modelId);
    return model && { seq: model.seq, epoch: model.epoch, records: [...model.table.records()] };
  }

  /** Resolves when everything submitted so far is answered. */
  async idle(): Promise<void> {
    if (this.#queue.length > 0) this.#start();
    await this.#committing;
  }

  #start(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    this.#committing ??= this.#commitAll();
  }

  async #commitAll(): Promise<void> {
    while (this.#queue.length > 0) {
      const group = this.#queue.splice(0, groupSize(this.#queue));
      for (const { submission } of group) this.#waitingOps -= submission.batch.ops.length;
      await this.#commit(group);
      // Nothing above waits for the outside, so without this nobody else would get a turn.
      await this.#clock.turn();
    }
    this.#committing = null;
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    let answers: readonly (() => void)[];
    try {
      answers = await this.#database.transactions.write((connection) => {
        const at = new Date(this.#clock.now());
        return group.map((waiting) => this.#judge(connection, waiting, at));
      });
    } catch (error) {
      await this.#recover(group, error);
      return;
    }
    for (const answer of answers) answer();
  }

  /** Returns how to answer, which must wait for the commit. */
  #judge(connection: Connection, { submission, resolve, reject }: Waiting, at: Date): () => void {
    try {
      const { result, applied } = applyOne(connection, this.#tables, submission, at);
      return () => {
        if (applied) this.#announce(applied);
        resolve(result);
      };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return () => reject(error);
    }
  }

  /** Nothing of the group is on the disk, but the copies in memory may have it already. */
  async #recover(group: readonly Waiting[], error: unknown): Promise<void> {
    this.#log.error({ err: error, batches: group.length }, "batches were not committed");
    for (const { submission } of group) this.#tables.forget(submission.modelId);
    if (group.length === 1) {
      group[0]?.reject(new AppError("not-saved", { cause: error }));
      return;
    }
    // One batch that cannot be written must not take its neighbours with it.
    for (const waiting of group) await this.#commit([waiting]);
  }
}

/** How many of the first submissions go into one commit; at least one. */
function groupSize(queue: readonly Waiting[]): number {
  let ops = 0;
  const end = queue.findIndex(({ submission }) => {
    ops += submission.batch.ops.length;
    return ops > GROUP_OPS_MAX;
  });
  return end === -1 ? queue.length : Math.max(1, end);
}
