import { err, ok, type Result } from "@/lib/kernel/result";
import { type ModelRecord, recordSchema } from "@/lib/model/record";

import type { Rejection } from "./rejection";

/** The record that these fields make, checked and normalised, or what is wrong with which field. */
export function buildRecord(
  candidate: Readonly<Record<string, unknown>>,
): Result<ModelRecord, Rejection> {
  const parsed = recordSchema.safeParse(candidate);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const field = issue?.code === "unrecognized_keys" ? issue.keys : (issue?.path ?? []);
  return err({
    code: "invalid-field",
    path: [String(candidate["id"]), ...field.map(String)].join("."),
    detail: issue?.message ?? "The record does not match its kind.",
  });
}

/** `fieldSeq` of a record of which these fields have just been written. */
export function stampFields(
  fieldSeq: Readonly<Record<string, number>>,
  fields: Iterable<string>,
  seq: number,
): Record<string, number> {
  const stamped = { ...fieldSeq };
  for (const field of fields) {
    if (field !== "kind" && field !== "id") stamped[field] = seq;
  }
  return stamped;
}
