import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "../ids";
import type { CommandResult, Point } from "./problem";
import { positionOf, putPosition } from "./put-position";

/** Says where cards stand from now on; those that did not move give no operation. */
export function moveCards(
  model: ReadModel,
  input: { readonly to: ReadonlyMap<string, Point>; readonly newId: NewId },
): CommandResult {
  const goneId = [...input.to.keys()].find((id) => !model.byId.has(id));
  if (goneId !== undefined) return err({ kind: "record-is-gone", id: goneId });
  const moved = [...input.to].filter(([id, at]) => {
    const old = positionOf(model, id);
    return old?.x !== Math.round(at.x) || old.y !== Math.round(at.y);
  });
  return ok(moved.map(([id, at]) => putPosition(model, id, at, input.newId)));
}
