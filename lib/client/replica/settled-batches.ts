import { invariant } from "@/lib/kernel/invariant";
import type { Change } from "@/lib/sync/draft";
import type { Operation } from "@/lib/sync/operations";

import { FieldVersions } from "./field-versions";
import { inverseWithExpect } from "./inverse-with-expect";
import type { PendingBatch } from "./pending-batch";

type Settled = { readonly changes: readonly Change[]; readonly seq: number };

/** So many gestures can be undone; older ones are forgotten. */
const SETTLED_MAX = 200;

/** What the committed batches of this page did, as long as they may be taken back. */
export class SettledBatches {
  readonly #settled = new Map<number, Settled>();
  readonly #versions = new FieldVersions();

  /** A batch is committed under a number, and did this. */
  remember(batch: PendingBatch, settled: Settled): void {
    const undone = batch.undoes === null ? undefined : this.#settled.get(batch.undoes);
    if (undone) this.#versions.restored(undone.changes, settled.seq);
    this.#settled.set(batch.n, settled);
    const oldest = this.#settled.keys().next().value;
    if (this.#settled.size > SETTLED_MAX && oldest !== undefined) this.#settled.delete(oldest);
  }

  /** What batch `n` did; nothing when it is forgotten or not committed. */
  changesOf(n: number): readonly Change[] | undefined {
    return this.#settled.get(n)?.changes;
  }

  /** Takes changes back whose number is not known yet. */
  inverseOf(changes: readonly Change[]): Operation[] {
    return inverseWithExpect(changes, null, this.#versions);
  }

  /** Gives an undo the operations that it is sent with; what it undoes has its number by now. */
  makeFinal(undo: PendingBatch): void {
    invariant(undo.undoes !== null, "only an undo is made final");
    undo.isFinal = true;
    const settled = this.#settled.get(undo.undoes);
    if (!settled) return;
    // What was left out, because it is gone, stays out.
    const ids = new Set(undo.ops.map(({ id }) => id));
    const final = inverseWithExpect(settled.changes, settled.seq, this.#versions).filter(({ id }) =>
      ids.has(id),
    );
    if (final.length > 0 && JSON.stringify(final) !== JSON.stringify(undo.ops)) undo.ops = final;
  }
}
