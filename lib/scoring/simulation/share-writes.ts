import type { ReadModel } from "@/lib/model/read-model";

import { f64, i32, item } from "../arrays";
import type { CompiledModel } from "../compiled-model";
import { effectEstimate, isVoid } from "../effect-share";
import type { Draws } from "./draws";

/**
 * What effects take away, world by world: where a defense is void only what it makes worse counts.
 * Adds the shares of all effects to `draws`. Time: O(effects).
 */
export function shareWrites(
  model: ReadModel,
  { effects }: CompiledModel,
  draws: Draws,
): (values: Float64Array) => void {
  const writes: { readonly place: number; readonly draw: number; readonly isInert: boolean }[] = [];
  const placeOf = placesOfEffects(model, effects);
  for (const effect of model.of.effect) {
    const place = placeOf.get(keyOf(effect.defenseId, effect.targetId));
    const defense = model.byId.get(effect.defenseId);
    if (place === undefined || defense?.kind !== "defense") continue;
    const draw = draws.add(effectEstimate(effect, model.settings), "bounded");
    if (draw !== null) writes.push({ place, draw, isInert: isVoid(defense) });
  }
  const { shares, inertShares } = effects;
  return (values) => {
    for (const { place, draw, isInert } of writes) {
      const share = f64(values, draw);
      const inert = Math.min(share, 0);
      shares[place] = isInert ? inert : share;
      inertShares[place] = inert;
    }
  };
}

/** Where the effect of a defense on a target stands in the table; of one pair there is one at most. */
function placesOfEffects(
  { of }: ReadModel,
  { start, defenses, slotCount, targetIds }: CompiledModel["effects"],
): Map<string, number> {
  const places = new Map<string, number>();
  for (let slot = 0; slot < slotCount; slot += 1) {
    for (let place = i32(start, slot); place < i32(start, slot + 1); place += 1) {
      const { id } = item(of.defense, i32(defenses, place));
      places.set(keyOf(id, item(targetIds, slot)), place);
    }
  }
  return places;
}

function keyOf(defenseId: string, targetId: string): string {
  return `${defenseId} ${targetId}`;
}
