import type { ReadModel } from "@/lib/model/read-model";

import { f64, item, toRows } from "./arrays";
import { type AttackInputs, readAttack } from "./attack-inputs";
import type { CellTable } from "./cells";
import type { AttackTable, CompiledAttack, Doorway } from "./compiled-model";
import { type EffectTable, NO_SLOT } from "./effect-table";
import { cachedStepPrograms, type ScoringCache } from "./scoring-cache";
import type { OpenLeaf } from "./step-compiler";
import { cellOfRoot, type Root, type StepPrograms } from "./step-programs";
import type { Unscored } from "./unscored";

export type CompiledAttacks = {
  readonly attacks: readonly CompiledAttack[];
  readonly table: AttackTable;
  readonly cells: CellTable;
  readonly doorways: readonly Doorway[];
  readonly openLeaves: readonly OpenLeaf[];
  readonly gaps: readonly Unscored[];
};

/** Compiles all attacks and their steps. Time: linear, but for diagrams of shared steps. */
export function compileAttacks(
  model: ReadModel,
  effects: EffectTable,
  cache: ScoringCache,
  keepsRanges: boolean,
): CompiledAttacks {
  const inputs = model.of.attack.map((attack) => readAttack(model, attack));
  const wishes = model.of.attack.map(({ rootStepId }, index) => ({
    rootStepId: item(inputs, index).isOut ? undefined : rootStepId,
    isNeeded: canLive(item(inputs, index)),
  }));
  const programs = cachedStepPrograms(cache, model, effects, wishes, keepsRanges);
  const gaps = model.of.attack.map(({ id }, index): Unscored[] => {
    const root = item(programs.roots, index);
    const own = item(inputs, index).gaps;
    return root.kind === "gap" ? [...own, { id, kind: "attack", reason: root.reason }] : [...own];
  });
  const attacks = model.of.attack.map(({ id, title }, index): CompiledAttack => {
    const { isOut, ratePerYear } = item(inputs, index);
    return {
      id,
      title,
      ratePerYear,
      isLive: canLive(item(inputs, index)) && item(programs.roots, index).kind !== "gap",
      isOut,
      isComplete: isOut || item(gaps, index).every(({ reason }) => reason === "impact-zero"),
    };
  });
  const { cells, doorways, openLeaves } = programs;
  const table = toTable(attacks, inputs, programs, effects);
  return { attacks, table, cells, doorways, openLeaves, gaps: gaps.flat() };
}

function canLive({ isOut, ratePerYear, failures }: AttackInputs): boolean {
  return !isOut && ratePerYear !== null && failures.length > 0;
}

function toTable(
  attacks: readonly CompiledAttack[],
  inputs: readonly AttackInputs[],
  { roots, undefended }: StepPrograms,
  { slotOf }: EffectTable,
): AttackTable {
  const slotsOf = (id: string): number => slotOf.get(id) ?? NO_SLOT;
  const valueOf = (root: Root): number => {
    if (root.kind === "cell") return f64(undefended, root.cell);
    return root.kind === "constant" ? root.value : Number.NaN;
  };
  return {
    live: Uint8Array.from(attacks.map(({ isLive }) => (isLive ? 1 : 0))),
    rates: Float64Array.from(inputs.map(({ ratePerYear }) => ratePerYear ?? Number.NaN)),
    floors: Float64Array.from(inputs.map(({ floor }) => floor)),
    undefended: Float64Array.from(roots.map(valueOf)),
    rootCells: Int32Array.from(roots.map(cellOfRoot)),
    slots: Int32Array.from(attacks.map(({ id }) => slotsOf(id))),
    failureSlots: toRows(inputs.map(({ failures }) => failures.map(({ id }) => slotsOf(id)))),
    impacts: Float64Array.from(
      inputs.flatMap(({ failures }) => failures.map(({ impact }) => impact)),
    ),
    largestOnly: Uint8Array.from(
      inputs.map(({ countsLargestOnly }) => (countsLargestOnly ? 1 : 0)),
    ),
  };
}
