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

/** The titles of those who carry out an attack. */
export function attackerTitles(model: ReadModel, attackId: string): string[] {
  const attack = model.byId.get(attackId);
  if (attack?.kind !== "attack") return [];
  return (attack.attackerIds ?? []).flatMap((id) => {
    const attacker = model.byId.get(id);
    return attacker?.kind === "attacker" ? [attacker.title] : [];
  });
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
  for (const id of homeSteps(model).get(attack.id) ?? []) seen.add(id);
  return [...seen];
}

const HOME_STEPS = new WeakMap<ReadModel, ReadonlyMap<string, readonly string[]>>();

function homeSteps(model: ReadModel): ReadonlyMap<string, readonly string[]> {
  const known = HOME_STEPS.get(model);
  if (known) return known;
  const byAttack = new Map<string, string[]>();
  for (const { id, attackId } of model.of.step) {
    if (attackId === undefined) continue;
    const ids = byAttack.get(attackId);
    if (ids) ids.push(id);
    else byAttack.set(attackId, [id]);
  }
  HOME_STEPS.set(model, byAttack);
  return byAttack;
}
