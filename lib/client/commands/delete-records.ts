import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";

import { disconnect } from "./disconnect";
import { framesLeftEmpty } from "./frames/change-members";
import { parseLinkId } from "./link-id";
import type { CommandResult } from "./problem";

/**
 * Deletes cards, frames and connections; what means nothing without them goes with them. A frame
 * goes alone, its cards stay; the last card of a frame takes it along.
 */
export function deleteRecords(
  model: ReadModel,
  input: { readonly ids: Iterable<string> },
): CommandResult {
  const operations: Operation[] = [];
  const ids = new Set(input.ids);
  for (const id of [...ids, ...framesLeftEmpty(model, ids)]) {
    if (parseLinkId(id)) {
      const parted = disconnect(model, { id });
      if (!parted.ok) return parted;
      operations.push(...parted.value);
    } else if (!model.byId.has(id)) {
      return err({ kind: "record-is-gone", id });
    } else if (id !== model.modelRecord.id) {
      operations.push({ op: "delete", id });
    }
  }
  return ok(deletesLast(operations));
}

/** A connection is taken off while both its ends are still there. */
function deletesLast(operations: readonly Operation[]): Operation[] {
  return [
    ...operations.filter(({ op }) => op !== "delete"),
    ...operations.filter(({ op }) => op === "delete"),
  ];
}
