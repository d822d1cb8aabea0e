import { sortRecords } from "@/lib/model/canonical";
import type { Estimate } from "@/lib/model/estimate";
import { hasRange } from "@/lib/model/range";
import type { ReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";

/** Every field that a score depends on, here and inside of estimates, settings and conditions. */
const FIELDS = [
  ...["kind", "id", "settings", "unit", "dayRate", "horizonYears", "rho", "floor"],
  ...["baselinePoints", "assume", "assetId", "impact", "ratePerYear", "rootStepId", "failureIds"],
  ...["attackerIds", "plausible", "answer", "treatment", "decision", "futureUnexpected", "gate"],
  ...["childIds", "success", "status", "effortDays", "upkeepDaysPerYear", "costPerYear"],
  ...["switchDays", "complexity", "points", "ticks", "halved", "conditions", "role", "ticked"],
  ...["groupIds", "defenseId", "targetId", "share", "shareAsRun", "requiredId", "mode"],
  ...["low", "mid", "high"],
];

/** The records of a model that a score depends on, in the order of a file. */
export function scoringRecords({ of, modelRecord }: ReadModel): ModelRecord[] {
  return sortRecords([
    modelRecord,
    ...[of.failure, of.attacker, of.attack, of.step, of.defense, of.effect].flat(),
    ...[of.requirement, of.group].flat(),
  ]);
}

/** The same text for models that score the same: titles, notes and places on the board are left out. */
export function scoringText(model: ReadModel): string {
  return JSON.stringify(scoringRecords(model), FIELDS);
}

/** Whether any number of a model has a range, so that there is something to simulate. */
export function hasRanges({ of }: ReadModel): boolean {
  const some = (...estimates: readonly (Estimate | null | undefined)[]) => estimates.some(hasRange);
  return (
    of.failure.some(({ impact }) => some(impact)) ||
    of.attacker.some(({ ratePerYear }) => some(ratePerYear)) ||
    of.attack.some(({ ratePerYear }) => some(ratePerYear)) ||
    of.step.some(({ success }) => some(success)) ||
    of.effect.some(({ share, shareAsRun }) => some(share, shareAsRun)) ||
    of.defense.some((defense) =>
      some(
        defense.effortDays,
        defense.upkeepDaysPerYear,
        defense.costPerYear,
        defense.switchDays,
        defense.complexity?.points,
      ),
    )
  );
}
