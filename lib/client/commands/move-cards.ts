import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "../ids";
import type { Drops } from "../view/frame-drops";
import { changeMembers } from "./frames/change-members";
import type { CommandResult, Point } from "./problem";
import { positionOf, putPosition } from "./put-position";

const NO_DROPS: Drops = new Map();

/**
 * Says where cards stand from now on, and which frames they go into; those that did not move give no
 * operation.
 */
export function moveCards(
  model: ReadModel,
  input: {
    readonly to: ReadonlyMap<string, Point>;
    readonly newId: NewId;
    readonly drops?: Drops;
  },
): CommandResult {
  const drops = input.drops ?? NO_DROPS;
  const named = [...input.to.keys(), ...drops.keys(), ...drops.values()];
  const goneId = named.filter((id) => id !== null).find((id) => !model.byId.has(id));
  if (goneId !== undefined) return err({ kind: "record-is-gone", id: goneId });
  const moved = [...input.to].filter(([id, at]) => {
    const old = positionOf(model, id);
    return old?.x !== Math.round(at.x) || old.y !== Math.round(at.y);
  });
  return ok([
    ...moved.map(([id, at]) => putPosition(model, id, at, input.newId)),
    ...changeMembers(model, drops),
  ]);
}
