import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import type { Ranking } from "@/lib/worklist/ranking";

import { indexRanking } from "./ranking-index";

/** What an asset's card says: its average yearly loss now, and after everything above the line. */
export type HeroFigures = {
  readonly failures: readonly RecordOf<"failure">[];
  readonly lossNow: number;
  readonly lossAfter: number;
  /** False: some number is missing, so both are "at least". */
  readonly isComplete: boolean;
};

/**
 * The yearly loss of an asset. With one asset it is the model's whole risk; with several, an attack
 * counts for each by the part that the asset's failures have in the attack's impact.
 */
export function heroFigures(model: ReadModel, ranking: Ranking, assetId: string): HeroFigures {
  const failures = model.of.failure.filter((failure) => failure.assetId === assetId);
  const index = indexRanking(ranking);
  const isComplete = ranking.risk.complete;
  if (failures.length === model.of.failure.length) {
    const lossNow = ranking.risk.current;
    return { failures, lossNow, lossAfter: index.riskAfterLine, isComplete };
  }
  let lossNow = 0;
  let lossAfter = 0;
  for (const attack of model.of.attack) {
    const loss = index.attacks.get(attack.id)?.expectedLossPerYear ?? 0;
    const part = loss > 0 ? partOfAsset(model, attack, assetId) : 0;
    lossNow += loss * part;
    lossAfter += (index.lossAfterLine.get(attack.id) ?? loss) * part;
  }
  return { failures, lossNow, lossAfter, isComplete };
}

function partOfAsset(model: ReadModel, attack: RecordOf<"attack">, assetId: string): number {
  let all = 0;
  let own = 0;
  for (const id of attack.failureIds ?? []) {
    const failure = model.byId.get(id);
    if (failure?.kind !== "failure") continue;
    const impact = failure.impact?.mid ?? 0;
    all += impact;
    if (failure.assetId === assetId) own += impact;
  }
  return all > 0 ? own / all : 0;
}
