import type { OutgoingBatch } from "../net/outgoing-batch";
import { type BatchName, type KeptBatch, keptBatchSchema } from "./kept-batch";
import { KEPT_MAX_MS, type OutboxDatabase } from "./outbox-database";
import type { PageClaims } from "./page-claims";

/** Keeps on this device what the server does not have yet. None of it ever fails: it may not keep. */
export type OutboxPort = {
  /** False when something cannot be kept: what waits may end with the page. */
  readonly isKeeping: boolean;
  /** So many batches are not written yet, and would not outlive the page at this moment. */
  readonly writing: number;
  readonly keep: (batch: Omit<KeptBatch, "modelId" | "clientId" | "at">) => void;
  /** These are sent now: what is kept must be what is sent, because it may be sent again. */
  readonly keepFinal: (batches: readonly OutgoingBatch[]) => void;
  /** The server has said what became of these. */
  readonly drop: (batches: readonly Pick<OutgoingBatch, "n" | "origin">[]) => void;
  /** Ends when everything handed over so far is written, or cannot be. */
  readonly written: () => Promise<void>;
};

/** For readers, who store nothing, and for browsers that store nothing. */
export const NO_OUTBOX: OutboxPort = {
  isKeeping: false,
  writing: 0,
  keep: () => undefined,
  keepFinal: () => undefined,
  drop: () => undefined,
  written: () => Promise.resolve(),
};

type Store = { readonly database: OutboxDatabase; readonly claims: PageClaims };

type Options = {
  readonly modelId: string;
  readonly clientId: string;
  /** Opens the store; a failure means that there is none. */
  readonly open: () => Promise<Store>;
  readonly now: () => number;
  /** More of what waits is kept than before, or less. */
  readonly onChange: () => void;
};

/** The outbox of one page: its own batches, and those of pages that are gone, which it adopts. */
export class Outbox implements OutboxPort {
  readonly #options: Options;
  readonly #store: Promise<Store | null>;
  readonly #waiting = new Map<string, KeptBatch>();
  readonly #unkept = new Set<string>();
  readonly #writing = new Set<string>();
  readonly #adopted = new Set<string>();
  #isOpen = true;
  #work: Promise<void> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
    this.#store = this.#open();
  }

  get isKeeping(): boolean {
    return this.#isOpen && this.#unkept.size === 0;
  }

  get writing(): number {
    return this.#writing.size;
  }

  keep(batch: Omit<KeptBatch, "modelId" | "clientId" | "at">): void {
    const { modelId, clientId, now } = this.#options;
    const kept = { ...batch, modelId, clientId, at: now() };
    this.#writing.add(keyOf(kept));
    this.#write(kept);
  }

  keepFinal(batches: readonly OutgoingBatch[]): void {
    for (const { ops, ...rest } of batches) {
      const kept = this.#waiting.get(keyOf(this.#nameOf(rest)));
      if (kept && (kept.ops !== ops || kept.undoes !== null)) {
        this.#write({ ...kept, ops, undoes: null });
      }
    }
  }

  drop(batches: readonly Pick<OutgoingBatch, "n" | "origin">[]): void {
    const names = batches.map((batch) => this.#nameOf(batch));
    for (const name of names) {
      this.#waiting.delete(keyOf(name));
      this.#unkept.delete(keyOf(name));
      this.#writing.delete(keyOf(name));
    }
    this.#do(({ database }) => database.delete(this.#options.modelId, names));
  }

  written(): Promise<void> {
    return this.#work;
  }

  /** The batches of pages that are gone and that no other page has taken, oldest first. */
  async adopt(): Promise<readonly KeptBatch[]> {
    const { modelId, clientId: own } = this.#options;
    try {
      const store = await this.#store;
      if (!store) return [];
      const adopted: KeptBatch[] = [];
      for (const clientId of await store.database.clientIds(modelId)) {
        if (clientId === own || this.#adopted.has(clientId)) continue;
        if (!(await store.claims.claim(clientId))) continue;
        this.#adopted.add(clientId);
        // Read after the claim: what another page has adopted and sent by then is no longer there.
        adopted.push(...parseKept(await store.database.list(modelId, clientId)));
      }
      for (const batch of adopted) this.#waiting.set(keyOf(batch), batch);
      return adopted.sort((a, b) => a.at - b.at || a.n - b.n);
    } catch {
      // Storage broke off: what is left there is found by the next page.
      return [];
    }
  }

  close(): void {
    void this.#work.then(async () => {
      const store = await this.#store;
      store?.claims.release();
      store?.database.close();
    });
  }

  #nameOf({ n, origin }: Pick<OutgoingBatch, "n" | "origin">): BatchName {
    return origin ?? { clientId: this.#options.clientId, n };
  }

  async #open(): Promise<Store | null> {
    try {
      const store = await this.#options.open();
      await store.claims.claim(this.#options.clientId);
      void store.database.deleteOlderThan(this.#options.now() - KEPT_MAX_MS).catch(() => undefined);
      return store;
    } catch {
      // No storage here: said in words with the save state.
      this.#isOpen = false;
      this.#options.onChange();
      return null;
    }
  }

  #write(batch: KeptBatch): void {
    const key = keyOf(batch);
    this.#waiting.set(key, batch);
    this.#do(async ({ database }) => {
      // What was settled while this waited for its turn needs no keeping.
      if (!this.#waiting.has(key)) return;
      let isKept = false;
      try {
        isKept = await database.put(batch);
      } finally {
        this.#noteKept(key, isKept);
      }
    });
  }

  #noteKept(key: string, isKept: boolean): void {
    const before = this.isKeeping;
    const isNew = this.#writing.delete(key);
    if (isKept) this.#unkept.delete(key);
    else this.#unkept.add(key);
    if (isNew || this.isKeeping !== before) this.#options.onChange();
  }

  /** One after the other, so that a batch is never written after it was dropped. */
  #do(run: (store: Store) => Promise<void>): void {
    this.#work = this.#work.then(async () => {
      try {
        const store = await this.#store;
        if (store) await run(store);
      } catch {
        // Full, or taken away by the browser; `isKeeping` tells.
      }
    });
  }
}

function keyOf({ clientId, n }: BatchName): string {
  return `${clientId} ${String(n)}`;
}

/** Batches that this version of the app cannot read stay where they are. */
function parseKept(values: readonly unknown[]): KeptBatch[] {
  return values.flatMap((value) => {
    const parsed = keptBatchSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}
