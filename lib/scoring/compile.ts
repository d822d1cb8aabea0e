import type { ReadModel } from "@/lib/model/read-model";

import { i32, item, type Rows, toRows, u8 } from "./arrays";
import type { CellTable } from "./cells";
import { compileAttacks } from "./compile-attacks";
import { compileDefenses } from "./compile-defenses";
import type { AttackTable, CompiledModel } from "./compiled-model";
import { effectShare } from "./effect-share";
import { buildEffectTable, NO_SLOT } from "./effect-table";
import { newScoringCache, type ScoringCache } from "./scoring-cache";
import type { Unscored } from "./unscored";

/**
 * Makes a model ready for computing. Attacks and effects that lack a number are left out and named
 * in `gaps`. Time: linear in the records, but for attacks with shared steps, whose diagrams are
 * exponential at worst and bounded; `cache` keeps compiled steps from one call to the next. With
 * `keepsRanges` every number of which a range is known stands in a place of its own, so that other
 * numbers can be filled in; the answers are the same but for rounding.
 */
export function compileScoring(
  model: ReadModel,
  cache: ScoringCache = newScoringCache(),
  keepsRanges = false,
): CompiledModel {
  const defenseIndex = new Map(model.of.defense.map(({ id }, index) => [id, index]));
  const effects = buildEffectTable(model, keepsRanges);
  const { attacks, table, cells, doorways, openLeaves, gaps } = compileAttacks(
    model,
    effects,
    cache,
    keepsRanges,
  );
  const catchAll = model.of.attack.findIndex(({ futureUnexpected }) => futureUnexpected === true);
  return {
    settings: model.settings,
    defenses: compileDefenses(model, defenseIndex),
    defenseIndex,
    attacks,
    effects,
    cells,
    table,
    catchAll: catchAll >= 0 && item(attacks, catchAll).isLive ? catchAll : -1,
    attacksOfSlot: attacksBySlot(table, cells, effects.slotCount),
    doorways,
    openLeaves,
    gaps: [...gaps, ...shareGaps(model)],
  };
}

function shareGaps(model: ReadModel): Unscored[] {
  return model.of.effect
    .filter((effect) => effectShare(effect, model.settings) === undefined)
    .map(({ id }): Unscored => ({ id, kind: "effect", reason: "share-missing" }));
}

function attacksBySlot(table: AttackTable, cells: CellTable, slotCount: number): Rows {
  const attacksOf = Array.from({ length: slotCount }, () => new Set<number>());
  for (let attack = 0; attack < table.live.length; attack += 1) {
    if (u8(table.live, attack) === 0) continue;
    attacksOf[i32(table.slots, attack)]?.add(attack);
    const cellsEnd = i32(cells.start, attack + 1);
    for (let cell = i32(cells.start, attack); cell < cellsEnd; cell += 1) {
      attacksOf[i32(cells.slots, cell)]?.add(attack);
    }
    const { start, items } = table.failureSlots;
    for (let index = i32(start, attack); index < i32(start, attack + 1); index += 1) {
      attacksOf[i32(items, index)]?.add(attack);
    }
  }
  attacksOf[NO_SLOT]?.clear();
  return toRows(attacksOf.map((attacks) => [...attacks]));
}
