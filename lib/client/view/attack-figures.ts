import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import type { UnscoredReason } from "@/lib/scoring/unscored";
import type { Ranking } from "@/lib/worklist/ranking";

import { indexRanking } from "./ranking-index";

/** What an attack's card says in numbers. */
export type AttackFiguresView =
  | {
      readonly kind: "scored";
      /** How often it succeeds a year, with what is done. */
      readonly ratePerYear: number;
      /** Part of the model's whole risk, in [0, 1]. */
      readonly shareOfRisk: number;
      readonly lossPerYear: number;
    }
  | { readonly kind: "left-out"; readonly because: "not-plausible" | "eliminated" }
  | { readonly kind: "incomplete"; readonly missing: UnscoredReason };

/** The numbers of an attack with what is done and in progress. */
export function attackFigures(ranking: Ranking, attackId: string): AttackFiguresView {
  const { attacks, unscored } = indexRanking(ranking);
  const reasons = unscored.get(attackId) ?? [];
  const leftOut = reasons.find((reason) => reason === "not-plausible" || reason === "eliminated");
  if (leftOut === "not-plausible" || leftOut === "eliminated") {
    return { kind: "left-out", because: leftOut };
  }
  const figures = attacks.get(attackId);
  const loss = figures?.expectedLossPerYear ?? null;
  if (!figures || loss === null)
    return { kind: "incomplete", missing: reasons[0] ?? "rate-missing" };
  return {
    kind: "scored",
    ratePerYear: (figures.ratePerYear ?? 0) * (figures.successNow ?? 1),
    shareOfRisk: ranking.risk.current > 0 ? loss / ranking.risk.current : 0,
    lossPerYear: loss,
  };
}

/** The steps of an attack: those below its root, and those at home in it that hang nowhere yet. */
export function stepIdsOfAttack(model: ReadModel, attack: RecordOf<"attack">): string[] {
  const seen = new Set<string>();
  const open = attack.rootStepId === undefined ? [] : [attack.rootStepId];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const step = model.byId.get(id);
    if (seen.has(id) || step?.kind !== "step") continue;
    seen.add(id);
    open.push(...(step.childIds ?? []));
  }
  for (const step of model.of.step) if (step.attackId === attack.id) seen.add(step.id);
  return [...seen];
}
