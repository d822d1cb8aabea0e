import type { ReadModel } from "@/lib/model/read-model";

import { stepIdsOfAttack } from "./attack-figures";

const COUNTS = new WeakMap<ReadModel, ReadonlyMap<string, number>>();

/** How many steps each attack has, by the attack's id; made once for each read model. */
export function stepCounts(model: ReadModel): ReadonlyMap<string, number> {
  const known = COUNTS.get(model);
  if (known) return known;
  const counts = new Map(
    model.of.attack.map((attack) => [attack.id, stepIdsOfAttack(model, attack).length]),
  );
  COUNTS.set(model, counts);
  return counts;
}
