import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import type { Unscored } from "./unscored";

/** A failure that counts: its impact before defenses, in money or points for one time. */
export type FailureInput = { readonly id: string; readonly impact: number };

/** What one attack brings to the formula besides its steps. */
export type AttackInputs = {
  /** Null where neither the attack nor its attackers have a rate. */
  readonly ratePerYear: number | null;
  /** In code-unit order of ids. */
  readonly failures: readonly FailureInput[];
  /** True: only the largest of `failures` counts, being all of the model. */
  readonly countsLargestOnly: boolean;
  readonly floor: number;
  /** True where people took the attack out: it counts as 0 and lacks nothing. */
  readonly isOut: boolean;
  readonly gaps: readonly Unscored[];
};

/** Reads rate, failures and floor of an attack. Time: O(its failures), O(all) for the catch-all. */
export function readAttack(model: ReadModel, attack: RecordOf<"attack">): AttackInputs {
  const out = reasonToLeaveOut(attack);
  const { ratePerYear, gaps: rateGaps } = rateOf(model, attack);
  const countsLargestOnly =
    attack.futureUnexpected === true && (attack.failureIds?.length ?? 0) === 0;
  const named = countsLargestOnly ? model.of.failure : failuresOf(model, attack);
  const failures = named.flatMap(({ id, impact }) => (impact ? [{ id, impact: impact.mid }] : []));
  const gaps = [...rateGaps, ...impactGaps(attack, named, failures, countsLargestOnly)];
  return {
    ratePerYear,
    failures,
    countsLargestOnly,
    floor: attack.floor ?? model.settings.floor,
    isOut: out !== null,
    gaps: out === null ? gaps : [out],
  };
}

function reasonToLeaveOut({ id, plausible, treatment }: RecordOf<"attack">): Unscored | null {
  if (plausible?.answer === "no") return { id, kind: "attack", reason: "not-plausible" };
  if (treatment?.decision === "eliminate") return { id, kind: "attack", reason: "eliminated" };
  return null;
}

function rateOf(
  model: ReadModel,
  attack: RecordOf<"attack">,
): { readonly ratePerYear: number | null; readonly gaps: readonly Unscored[] } {
  if (attack.ratePerYear) return { ratePerYear: attack.ratePerYear.mid, gaps: [] };
  const attackerIds = new Set(attack.attackerIds);
  const attackers = model.of.attacker.filter(({ id }) => attackerIds.has(id));
  const known = attackers.flatMap(({ ratePerYear }) => (ratePerYear ? [ratePerYear.mid] : []));
  if (known.length === 0) {
    return {
      ratePerYear: null,
      gaps: [{ id: attack.id, kind: "attack", reason: "rate-missing" }],
    };
  }
  let sum = 0;
  for (const rate of known) sum += rate;
  const gaps = attackers
    .filter(({ ratePerYear }) => !ratePerYear)
    .map(({ id }): Unscored => ({ id, kind: "attacker", reason: "rate-missing" }));
  return { ratePerYear: sum, gaps };
}

function failuresOf(model: ReadModel, { failureIds }: RecordOf<"attack">): RecordOf<"failure">[] {
  const failures = (failureIds ?? []).flatMap((id) => {
    const failure = model.byId.get(id);
    return failure?.kind === "failure" ? [failure] : [];
  });
  return failures.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function impactGaps(
  { id }: RecordOf<"attack">,
  named: readonly RecordOf<"failure">[],
  failures: readonly FailureInput[],
  countsLargestOnly: boolean,
): Unscored[] {
  if (failures.length === 0) return [{ id, kind: "attack", reason: "impact-missing" }];
  if (failures.every(({ impact }) => impact === 0)) {
    return [{ id, kind: "attack", reason: "impact-zero" }];
  }
  if (countsLargestOnly) return [];
  return named
    .filter(({ impact }) => !impact)
    .map((failure): Unscored => ({ id: failure.id, kind: "failure", reason: "impact-missing" }));
}
