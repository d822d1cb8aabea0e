import { f64 } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";
import {
  attackRisk,
  catchAllImpact,
  pointsOf,
  type ScoringState,
  totalRisk,
} from "@/lib/scoring/state";

/** Risk a year apart from complexity and with it, and what complexity acts on. */
export type RiskParts = {
  readonly attacks: number;
  readonly total: number;
  /** Impact of the catch-all times points. */
  readonly exposure: number;
};

/** The parts of a choice's risk that a break-even is computed from. Time: O(attacks + defenses). */
export function riskParts(state: ScoringState): RiskParts {
  return {
    attacks: attackRisk(state),
    total: totalRisk(state),
    exposure: catchAllImpact(state) * Math.max(0, pointsOf(state)),
  };
}

/**
 * The rho below which a choice lowers the risk compared with another: what it removes from attacks
 * for what its points add. Not above 0 where it removes nothing; null where its points add nothing.
 */
export function breakEvenRho(
  { catchAll, table }: CompiledModel,
  without: RiskParts,
  withIt: RiskParts,
): number | null {
  const tau = catchAll < 0 ? 0 : f64(table.rates, catchAll);
  const added = withIt.exposure - without.exposure;
  return tau * added > 0 ? (without.attacks - withIt.attacks) / (tau * added) : null;
}
