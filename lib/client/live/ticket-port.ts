import * as z from "zod/mini";

import { type FetchLike, readProblem, retryAfterMs } from "../net/http";

export type TicketOutcome =
  | { readonly kind: "ticket"; readonly ticket: string }
  /** This browser has no way into the model any more. */
  | { readonly kind: "refused"; readonly code: string }
  /** Nobody answered, or not now. */
  | { readonly kind: "unreachable"; readonly retryAfterMs: number | null };

export type TicketPort = () => Promise<TicketOutcome>;

const ticketSchema = z.object({ ticket: z.string() });
const REFUSED_STATUSES: ReadonlySet<number> = new Set([403, 404]);

/** Asks the server for tickets to the socket of one model. */
export function createTicketPort(modelId: string, fetch: FetchLike): TicketPort {
  return async () => {
    try {
      const response = await fetch("/api/rt-ticket", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ modelId }),
      });
      if (response.ok) return { kind: "ticket", ...ticketSchema.parse(await response.json()) };
      if (REFUSED_STATUSES.has(response.status)) {
        return { kind: "refused", code: (await readProblem(response)).code };
      }
      return { kind: "unreachable", retryAfterMs: retryAfterMs(response) };
    } catch {
      // No connection, or an answer of somebody else: the remedy is to try again.
      return { kind: "unreachable", retryAfterMs: null };
    }
  };
}
