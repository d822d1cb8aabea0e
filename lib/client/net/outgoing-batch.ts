import type { Batch } from "@/lib/sync/operations";

/** A batch on its way to the server, by the number that this page knows it under. */
export type OutgoingBatch = Batch & {
  /** The page that made it and its number there, where that was another page than this one. */
  readonly origin?: { readonly clientId: string; readonly n: number } | undefined;
};
