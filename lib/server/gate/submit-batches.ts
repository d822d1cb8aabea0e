import type { Access } from "@/lib/server/access/authorize";
import type { BatchResult } from "@/lib/server/gate/apply-one";
import { GROUP_OPS_MAX } from "@/lib/server/gate/write-gate";
import type { Services } from "@/lib/server/services";
import type { Batch } from "@/lib/sync/operations";

/**
 * Submits the batches of one call in their order and returns what became of each. They go a commit
 * at a time, so that somebody's small change does not wait behind all of somebody's large import.
 */
export async function submitBatches(
  { gate }: Pick<Services, "gate">,
  { modelId, author }: Access,
  { clientId, batches }: { readonly clientId: string; readonly batches: readonly Batch[] },
): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for (let start = 0; start < batches.length;) {
    const end = endOfGroup(batches, start);
    const group = batches.slice(start, end);
    results.push(
      ...(await Promise.all(
        group.map((batch) => gate.submit({ modelId, author, clientId, batch })),
      )),
    );
    start = end;
  }
  return results;
}

function endOfGroup(batches: readonly Batch[], start: number): number {
  let ops = 0;
  for (let end = start; end < batches.length; end += 1) {
    ops += batches[end]?.ops.length ?? 0;
    if (ops > GROUP_OPS_MAX) return Math.max(end, start + 1);
  }
  return batches.length;
}
