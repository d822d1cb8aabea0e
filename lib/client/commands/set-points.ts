import { err, ok } from "@/lib/kernel/result";
import type { ComplexityTick } from "@/lib/model/complexity-checklist";
import { BOUNDS } from "@/lib/model/estimate";
import type { ReadModel } from "@/lib/model/read-model";

import type { CommandResult } from "./problem";

/**
 * Says how many moving parts a defense adds: as a number, or by ticking what is true of it. Ticks
 * count before a number, so setting a number takes them away.
 */
export function setPoints(
  model: ReadModel,
  input: {
    readonly id: string;
    readonly change:
      | { readonly points: number | null }
      | { readonly tick: ComplexityTick; readonly isTrue: boolean }
      | { readonly halved: boolean };
  },
): CommandResult {
  const defense = model.byId.get(input.id);
  if (defense?.kind !== "defense") return err({ kind: "record-is-gone", id: input.id });
  const old = defense.complexity;
  const { change } = input;
  if ("points" in change) {
    const { min, max } = BOUNDS.points;
    if (change.points === null) return patch(defense.id, null);
    if (!(change.points >= min && change.points <= max)) {
      return err({ kind: "number-out-of-bounds", min, max });
    }
    return patch(defense.id, { points: { mid: change.points } });
  }
  if ("halved" in change) return patch(defense.id, { ...old, halved: change.halved });
  const others = (old?.ticks ?? []).filter((tick) => tick !== change.tick);
  const ticks = change.isTrue ? [...others, change.tick] : others;
  return patch(defense.id, { ...old, ticks });
}

function patch(id: string, complexity: object | null): CommandResult {
  return ok([{ op: "patch", id, fields: { complexity } }]);
}
