import type { Operation } from "@/lib/sync/operations";

import { Replica } from "../replica/replica";
import { someRecords } from "./records";

export function rename(id: string, title: string): Operation {
  return { op: "patch", id, fields: { title } };
}

export function aReplica() {
  return new Replica(someRecords(), 10);
}

export function titleOf(replica: Replica, id: string): string | undefined {
  const record = replica.table.record(id);
  return record && "title" in record ? record.title : undefined;
}

/** Submits and returns the number of the batch. */
export function submit(replica: Replica, ops: Operation[], undoes: number | null = null): number {
  const submitted = replica.submit(ops, undoes);
  if (!submitted.ok) throw new Error(submitted.error.code);
  return submitted.value.batch.n;
}

export function undo(replica: Replica, n: number): number {
  return submit(replica, replica.inverse(n)?.ops ?? [], n);
}

export function acknowledged(n: number, seq: number) {
  return { n, seq, skipped: [] };
}
