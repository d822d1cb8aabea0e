import { f64 } from "./arrays";
import type { CompiledModel } from "./compiled-model";
import { newState, successOf, surchargeOf, totalRisk } from "./state";

/** The numbers of one choice of defenses; a year, in money or points. */
export type Evaluation = {
  readonly risk: number;
  /** False: some attack lacks a number, so the risk is "at least". */
  readonly complete: boolean;
  /** What complexity adds; part of the risk of the catch-all attack. */
  readonly surcharge: number;
  readonly attacks: readonly AttackEvaluation[];
};

/** One attack; null where a number is missing or its steps are too complex. */
export type AttackEvaluation = {
  readonly id: string;
  readonly ratePerYear: number | null;
  /** Chance that an attempt succeeds. */
  readonly success: number | null;
  readonly risk: number | null;
  readonly complete: boolean;
};

/**
 * Risk of a model with exactly the given defenses chosen; unknown and rejected ones are ignored.
 * An attack that people took out counts as 0. Time: O(model).
 */
export function evaluate(compiled: CompiledModel, chosenIds: Iterable<string>): Evaluation {
  const chosen = [...new Set(chosenIds)].flatMap((id) => compiled.defenseIndex.get(id) ?? []);
  const state = newState(compiled, chosen);
  const added = surchargeOf(state);
  const attacks = compiled.attacks.map((attack, index): AttackEvaluation => {
    const { id, ratePerYear, isLive, isOut, isComplete } = attack;
    if (!isLive) {
      return { id, ratePerYear, success: null, risk: isOut ? 0 : null, complete: isComplete };
    }
    return {
      id,
      ratePerYear,
      success: successOf(state, index, state.values),
      risk: f64(state.risks, index) + (index === compiled.catchAll ? added : 0),
      complete: isComplete,
    };
  });
  return {
    risk: totalRisk(state),
    complete: attacks.every(({ complete }) => complete),
    surcharge: added,
    attacks,
  };
}
