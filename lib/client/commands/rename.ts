import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import { implicitRoot } from "../outline/implicit-root";
import { cleanTitle } from "./clean-title";
import type { CommandResult } from "./problem";

/**
 * Gives a record another title; no operation when it is the same. A step that only holds the steps
 * of an attack together, and is called as it, goes on being called as it.
 */
export function rename(
  model: ReadModel,
  input: { readonly id: string; readonly title: string },
): CommandResult {
  const record = model.byId.get(input.id);
  if (!record || !("title" in record)) {
    return err({ kind: "record-is-gone", id: input.id, typed: input.title });
  }
  const title = cleanTitle(input.title);
  if (!title.ok) return title;
  if (title.value === record.title) return ok([]);
  const fields = { title: title.value };
  const root = record.kind === "attack" ? implicitRoot(model, record) : undefined;
  return ok([
    { op: "patch", id: record.id, fields },
    ...(root ? [{ op: "patch" as const, id: root.id, fields }] : []),
  ]);
}
