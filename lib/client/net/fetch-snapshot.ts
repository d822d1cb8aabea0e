import * as z from "zod/mini";

import { recordSchema } from "@/lib/model/record";
import { roleSchema } from "@/lib/sync/role";

import { type FetchLike, readProblem } from "./http";

const snapshotSchema = z.object({
  seq: z.int(),
  epoch: z.union([z.string(), z.number()]),
  me: z.object({ role: roleSchema }),
  records: z.array(recordSchema),
});

/** A model as the server has it, and what this page may do with it. */
export type Snapshot = z.infer<typeof snapshotSchema>;

export type SnapshotOutcome =
  | { readonly kind: "found"; readonly snapshot: Snapshot }
  /** Unknown, deleted, or no longer open to this browser: the server does not tell which. */
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly code: string };

/** Asks for the whole model; called at the start, and when others have written in between. */
export async function fetchSnapshot(modelId: string, fetch: FetchLike): Promise<SnapshotOutcome> {
  try {
    const response = await fetch(`/api/models/${encodeURIComponent(modelId)}/snapshot`, {
      cache: "no-store",
    });
    if (response.status === 404) return { kind: "missing" };
    if (!response.ok) return { kind: "failed", code: (await readProblem(response)).code };
    const parsed = snapshotSchema.safeParse(await response.json());
    if (!parsed.success) return { kind: "failed", code: "unreadable-answer" };
    return { kind: "found", snapshot: parsed.data };
  } catch {
    // No connection, or the answer broke off; the caller offers to try again.
    return { kind: "failed", code: "unreachable" };
  }
}
