import { compareCodeUnits } from "@/lib/kernel/compare";
import type { DefenseStatus } from "@/lib/model/kinds/defense";
import type { ReadModel } from "@/lib/model/read-model";
import { item } from "@/lib/scoring/arrays";
import { compileScoring } from "@/lib/scoring/compile";
import type { CompiledModel } from "@/lib/scoring/compiled-model";
import { inCostUnit } from "@/lib/scoring/defense-cost";
import { evaluate, type Evaluation } from "@/lib/scoring/evaluate";
import type { ScoringCache } from "@/lib/scoring/scoring-cache";
import type { Unscored } from "@/lib/scoring/unscored";

import { compareAlternatives } from "./alternatives";
import { bandsOf, stopAfterRank } from "./bands";
import { explain } from "./explanation";
import { type GreedyList, type ListPick, pickGreedily } from "./greedy";
import { notWorthIt } from "./not-worth-it";
import { type Role, rolesOf } from "./options";
import type { RankedItem, Ranking, ReceiptLine, RiskFigures } from "./ranking";

/** A ranking with what it was computed from, for those who ask further. */
export type RankedModel = {
  readonly ranking: Ranking;
  readonly compiled: CompiledModel;
  readonly roles: readonly Role[];
  readonly list: GreedyList;
};

/**
 * The work list of a model: what to do first, why, what it leaves, and where to stop. The same
 * records give the same answer to the last bit, whatever their order and the machine.
 *
 * Units as in `Ranking`. Overrides do not change it, see `applyOverrides`. Time: O(model) to
 * prepare, then about O(picks x edges to the attacks a pick changes); 200 defenses on 500 attacks
 * take a few milliseconds. Pass the same `cache` again, and steps that did not change are not compiled again.
 */
export function rankModel(model: ReadModel, cache?: ScoringCache): Ranking {
  return rankAndKeep(model, cache).ranking;
}

/** Like {@link rankModel}, keeping what details are computed from. */
export function rankAndKeep(model: ReadModel, cache?: ScoringCache): RankedModel {
  const compiled = compileScoring(model, cache);
  const roles = rolesOf(compiled);
  const list = pickGreedily(compiled, roles);
  const items = toItems(compiled, list);
  const base = evaluate(compiled, idsWhere(compiled, ["done", "in-progress"]));
  const ranking: Ranking = {
    unit: compiled.settings.unit,
    horizonYears: compiled.settings.horizonYears,
    risk: riskFigures(compiled, base),
    attacks: base.attacks.map(({ id, ratePerYear, success, risk, complete }) => ({
      id,
      ratePerYear,
      successNow: success,
      expectedLossPerYear: risk,
      complete,
    })),
    items: items.items,
    stopAfterRank: items.stopAfterRank,
    notWorthIt: notWorthIt(compiled, roles, list),
    unscored: unscoredOf(compiled, roles),
    alternatives: compareAlternatives(model, compiled, roles),
  };
  return { ranking, compiled, roles, list };
}

function idsWhere({ defenses }: CompiledModel, statuses: readonly DefenseStatus[]): string[] {
  return defenses.filter(({ status }) => statuses.includes(status)).map(({ id }) => id);
}

function riskFigures(compiled: CompiledModel, base: Evaluation): RiskFigures {
  const has = (status: DefenseStatus): boolean =>
    compiled.defenses.some((defense) => defense.status === status);
  const riskWith = (...statuses: DefenseStatus[]): number =>
    evaluate(compiled, idsWhere(compiled, statuses)).risk;
  return {
    current: has("in-progress") ? riskWith("done") : base.risk,
    planned: has("planned") ? riskWith("done", "in-progress", "planned") : base.risk,
    complete: base.complete,
  };
}

function toItems(
  compiled: CompiledModel,
  { picks, baseRisk }: GreedyList,
): { readonly items: RankedItem[]; readonly stopAfterRank: number | null } {
  const { settings } = compiled;
  const priced = picks.map((pick) => {
    const cost = inCostUnit(pick.days, settings);
    const score = cost > 0 ? (settings.horizonYears * pick.gain) / cost : null;
    return { pick, cost, score, effortDays: pick.effortDays };
  });
  const bands = bandsOf(priced, settings);
  const items = priced.map(({ pick, cost, score }, index): RankedItem => {
    const riskBefore = index === 0 ? baseRisk : item(picks, index - 1).residualAfter;
    return {
      rank: index + 1,
      defenseIds: idsOf(compiled, pick.members),
      ...removedBy(compiled, pick),
      band: item(bands, index),
      gain: pick.gain,
      gainAlone: pick.gainAlone,
      cost,
      score,
      points: pick.points,
      residualAfter: pick.residualAfter,
      receipt: receiptOf(compiled, pick),
      explanation: explain(compiled, { pick, riskBefore, cost, score }),
    };
  });
  return { items, stopAfterRank: stopAfterRank(priced, settings) };
}

function idsOf({ defenses }: CompiledModel, indexes: readonly number[]): string[] {
  return indexes.map((index) => item(defenses, index).id);
}

function removedBy(
  compiled: CompiledModel,
  { members }: ListPick,
): { readonly removes?: readonly string[] } {
  const rivals = members.flatMap((member) => item(compiled.defenses, member).rivals);
  if (rivals.length === 0) return {};
  return {
    removes: idsOf(
      compiled,
      [...rivals].sort((a, b) => a - b),
    ),
  };
}

function receiptOf({ attacks }: CompiledModel, { changes }: ListPick): ReceiptLine[] {
  return changes.map(({ attack, before, after }) => {
    const amount = before - after;
    return attack < 0
      ? { kind: "complexity", before, after, amount }
      : { kind: "attack", id: item(attacks, attack).id, before, after, amount };
  });
}

function unscoredOf({ gaps, defenses }: CompiledModel, roles: readonly Role[]): Unscored[] {
  const ofDefenses = roles.flatMap((role, index): Unscored[] =>
    role.kind === "unscored"
      ? [{ id: item(defenses, index).id, kind: "defense", reason: role.reason }]
      : [],
  );
  const byKey = new Map([...gaps, ...ofDefenses].map((gap) => [`${gap.id} ${gap.reason}`, gap]));
  return [...byKey.values()].sort(
    (a, b) => compareCodeUnits(a.id, b.id) || compareCodeUnits(a.reason, b.reason),
  );
}
