import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import { cleanNotes } from "./clean-title";
import type { CommandResult } from "./problem";

/** Writes the notes of a record; empty ones are none. */
export function setNotes(
  model: ReadModel,
  input: { readonly id: string; readonly notes: string },
): CommandResult {
  const record = model.byId.get(input.id);
  const hasNotes = record && ["asset", "attack", "attacker", "defense"].includes(record.kind);
  if (!hasNotes) return err({ kind: "record-is-gone", id: input.id, typed: input.notes });
  const notes = cleanNotes(input.notes);
  if (!notes.ok) return notes;
  const old = "notes" in record ? (record.notes ?? null) : null;
  if (notes.value === old) return ok([]);
  return ok([{ op: "patch", id: record.id, fields: { notes: notes.value } }]);
}
