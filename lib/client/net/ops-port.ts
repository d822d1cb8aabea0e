import * as z from "zod/mini";

import { idSchema } from "@/lib/model/fields";

import { type FetchLike, readProblem, retryAfterMs } from "./http";
import type { OutgoingBatch } from "./outgoing-batch";

const resultSchema = z.union([
  z.object({
    n: z.int(),
    seq: z.int(),
    skipped: z._default(z.array(z.object({ id: idSchema, field: z.string() })), []),
  }),
  z.object({
    n: z.int(),
    rejected: z.string(),
    path: z.optional(z.string()),
    detail: z.optional(z.string()),
  }),
]);
const answerSchema = z.object({ results: z.array(resultSchema) });

/** The server's word on one batch: committed under `seq`, or refused. */
export type BatchResult = z.infer<typeof resultSchema>;

export type PostOutcome =
  | { readonly kind: "answered"; readonly results: readonly BatchResult[] }
  /** The server understood and will never take this: sending it again is pointless. */
  | { readonly kind: "refused"; readonly code: string; readonly detail: string | undefined }
  /** Nobody answered, or not now: the same batches may be sent again. */
  | { readonly kind: "unreachable"; readonly retryAfterMs: number | null };

export type OpsPort = (
  /** All of one page: this one, or one that is gone. */
  batches: readonly OutgoingBatch[],
  options: { readonly isLeaving: boolean },
) => Promise<PostOutcome>;

/** Posting that hangs is given up and repeated; the server applies a repeated batch once. */
const POST_TIMEOUT_MS = 30_000;
const RETRY_STATUSES: ReadonlySet<number> = new Set([408, 425, 429]);

/** Sends batches to the server by HTTP. */
export function createOpsPort(modelId: string, clientId: string, fetch: FetchLike): OpsPort {
  const url = `/api/models/${encodeURIComponent(modelId)}/ops`;
  return async (batches, { isLeaving }) => {
    let response: Response;
    try {
      response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: printBody(batches, clientId),
        keepalive: isLeaving,
        ...(isLeaving ? {} : { signal: AbortSignal.timeout(POST_TIMEOUT_MS) }),
      });
    } catch {
      // Offline, refused or timed out: the browser does not tell which, and the remedy is one.
      return { kind: "unreachable", retryAfterMs: null };
    }
    return withOwnNumbers(await readOutcome(response), batches);
  };
}

function printBody(batches: readonly OutgoingBatch[], ownClientId: string): string {
  return JSON.stringify({
    clientId: batches[0]?.origin?.clientId ?? ownClientId,
    batches: batches.map(({ n, ops, origin }) => ({ n: origin?.n ?? n, ops })),
  });
}

/** The server answers by the numbers of the page that made the batches. */
function withOwnNumbers(outcome: PostOutcome, batches: readonly OutgoingBatch[]): PostOutcome {
  if (outcome.kind !== "answered") return outcome;
  const own = new Map(batches.map(({ n, origin }) => [origin?.n ?? n, n]));
  const results = outcome.results.map((result) => ({ ...result, n: own.get(result.n) ?? -1 }));
  return { kind: "answered", results };
}

async function readOutcome(response: Response): Promise<PostOutcome> {
  if (response.status >= 500 || RETRY_STATUSES.has(response.status)) {
    return { kind: "unreachable", retryAfterMs: retryAfterMs(response) };
  }
  if (!response.ok) return { kind: "refused", ...(await readProblem(response)) };
  try {
    const answer = answerSchema.parse(await response.json());
    return { kind: "answered", results: answer.results };
  } catch {
    // A proxy's page, or an answer cut off: what was committed is learnt by asking again.
    return { kind: "unreachable", retryAfterMs: null };
  }
}
