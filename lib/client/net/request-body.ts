import { LIMITS } from "@/lib/model/limits";

import type { OutgoingBatch } from "./outgoing-batch";

/** Room for the frame around the batches. */
const FRAME_BYTES = 1024;
/** What browsers let a page send after it was closed, all such requests together. */
export const KEEPALIVE_BYTES = 60 * 1024;

/**
 * The first batches that fit into one request; at least one, because a batch that is too large by
 * itself must reach the server to be refused.
 */
export function takeFitting(
  batches: readonly OutgoingBatch[],
  bytesMax: number = LIMITS.opsBodyBytes - FRAME_BYTES,
): readonly OutgoingBatch[] {
  let bytes = 0;
  let ops = 0;
  const end = batches.findIndex((batch) => {
    bytes += utf8Length(JSON.stringify(batch)) + 1;
    ops += batch.ops.length;
    return bytes > bytesMax || ops > LIMITS.opsPerBody;
  });
  return end < 0 ? batches : batches.slice(0, Math.max(1, end));
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
