import type { ModelRecord } from "@/lib/model/record";

import type { OutgoingBatch } from "./net/outgoing-batch";

/** Changes that can never be saved in their model, set aside until somebody says what to do. */
export type Stranded = {
  /** The link gives nothing any more, or the model's past was replaced by another. */
  readonly why: "access-lost" | "restored";
  readonly batches: readonly Pick<OutgoingBatch, "n" | "origin">[];
  /** The model with them, as this page showed it. */
  readonly records: readonly ModelRecord[];
};
