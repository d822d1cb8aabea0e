import type { Change } from "@/lib/sync/draft";
import type { Operation } from "@/lib/sync/operations";

import type { OutgoingBatch } from "../net/outgoing-batch";
import type { Base } from "./base";

/** A gesture that the server has not acknowledged yet. */
export type PendingBatch = {
  readonly n: number;
  /** For an undo: the batch that it takes back; its operations are made final when it is sent. */
  readonly undoes: number | null;
  /** Of the page that made it, where that was another one. */
  readonly origin: OutgoingBatch["origin"];
  readonly base: Base;
  ops: Operation[];
  changes: readonly Change[];
  /** The operations of an undo stay as they were sent first: the server compares them. */
  isFinal: boolean;
  /** Its number, where that is known before what the others wrote up to there. */
  committedSeq: number | null;
};

/** True until the server is known to have it. */
export function isUnsaved({ committedSeq }: PendingBatch): boolean {
  return committedSeq === null;
}
