import type { ReadModel } from "@/lib/model/read-model";

import { f64 } from "../arrays";
import type { CompiledModel } from "../compiled-model";
import { type Draws, Writes } from "./draws";

/**
 * How often attacks are tried, world by world: an attack's own rate, or else the sum of its
 * attackers', who try all their attacks more often in the same worlds. Adds both to `draws`.
 * Time: O(attacks and their attackers).
 */
export function rateWrites(
  model: ReadModel,
  { table }: CompiledModel,
  draws: Draws,
): (values: Float64Array) => void {
  const attackers = new Map(
    model.of.attacker.map(({ id, ratePerYear }) => {
      const draw = draws.add(ratePerYear, "factor");
      return [id, { fixed: draw === null ? (ratePerYear?.mid ?? 0) : 0, draw }];
    }),
  );
  const own = new Writes(table.rates);
  const sums: { readonly attack: number; readonly fixed: number; readonly draws: number[] }[] = [];
  model.of.attack.forEach(({ ratePerYear, attackerIds }, attack) => {
    own.add(attack, draws.add(ratePerYear, "factor"));
    if (ratePerYear) return;
    const parts = [...new Set(attackerIds)].flatMap((id) => attackers.get(id) ?? []);
    const drawn = parts.flatMap(({ draw }) => draw ?? []);
    if (drawn.length === 0) return;
    sums.push({ attack, fixed: parts.reduce((sum, part) => sum + part.fixed, 0), draws: drawn });
  });
  return (values) => {
    own.write(values);
    for (const sum of sums) {
      table.rates[sum.attack] = sum.draws.reduce(
        (rate, draw) => rate + f64(values, draw),
        sum.fixed,
      );
    }
  };
}
