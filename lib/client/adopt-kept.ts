import type { KeptBatch } from "./outbox/kept-batch";
import type { Replica } from "./replica/replica";

type Adopted = Pick<KeptBatch, "gesture" | "ops"> & { readonly n: number };

/**
 * Puts batches of pages that are gone on top of the replica, oldest first. Left out is an undo of a
 * gesture that is not among them: without knowing what that one wrote, it could take back what
 * somebody else has written since.
 */
export function adoptKept(
  replica: Replica,
  kept: readonly KeptBatch[],
): {
  readonly touched: Set<string>;
  readonly adopted: readonly Adopted[];
  readonly leftOut: readonly KeptBatch[];
} {
  const touched = new Set<string>();
  const numbers = new Map<string, number>();
  const adopted: Adopted[] = [];
  const leftOut: KeptBatch[] = [];
  for (const batch of kept) {
    const { clientId, n, gesture, ops, base } = batch;
    const undoes = batch.undoes === null ? null : numbers.get(keyOf(clientId, batch.undoes));
    if (undoes === undefined) {
      leftOut.push(batch);
      continue;
    }
    const put = replica.adopt({ undoes, origin: { clientId, n }, base, ops });
    numbers.set(keyOf(clientId, n), put.n);
    adopted.push({ n: put.n, gesture, ops });
    for (const id of put.touched) touched.add(id);
  }
  return { touched, adopted, leftOut };
}

function keyOf(clientId: string, n: number): string {
  return `${clientId} ${String(n)}`;
}
