import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { CommandResult } from "./problem";

/** Puts a place inside another one, or with null inside none. */
export function movePlace(
  model: ReadModel,
  input: { readonly id: string; readonly parentId: string | null },
): CommandResult {
  const place = model.byId.get(input.id);
  if (place?.kind !== "place") return err({ kind: "record-is-gone", id: input.id });
  if ((place.parentId ?? null) === input.parentId) return ok([]);
  return ok([{ op: "patch", id: place.id, fields: { parentId: input.parentId } }]);
}
