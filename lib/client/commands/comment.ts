import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "../ids";
import { cleanNotes } from "./clean-title";
import type { CommandResult } from "./problem";
import { put } from "./put";

/** Says something about a record. */
export function addComment(
  model: ReadModel,
  input: { readonly recordId: string; readonly text: string; readonly newId: NewId },
): CommandResult {
  if (!model.byId.has(input.recordId)) {
    return err({ kind: "record-is-gone", id: input.recordId, typed: input.text });
  }
  const text = cleanNotes(input.text);
  if (!text.ok) return text;
  if (text.value === null) return err({ kind: "empty-comment" });
  const fields = { recordId: input.recordId, text: text.value };
  return ok([put("comment", input.newId("comment"), fields)]);
}

/** Marks what a comment asks for as done, or as open again. */
export function resolveComment(
  model: ReadModel,
  input: { readonly id: string; readonly resolved: boolean },
): CommandResult {
  const comment = model.byId.get(input.id);
  if (comment?.kind !== "comment") return err({ kind: "record-is-gone", id: input.id });
  if ((comment.resolved ?? false) === input.resolved) return ok([]);
  const resolved = input.resolved ? true : null;
  return ok([{ op: "patch", id: comment.id, fields: { resolved } }]);
}
