import { createHash } from "node:crypto";

import type { Operation } from "@/lib/sync/operations";

/** Names the content of a batch; the order of the keys inside an object makes no difference. */
export function payloadHash(ops: readonly Operation[]): string {
  return createHash("sha256").update(JSON.stringify(ops, sortKeys)).digest("hex");
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
