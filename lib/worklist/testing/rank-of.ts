import type { RecordInput } from "@/lib/model/record";
import { aReadModel, withSettings } from "@/lib/scoring/testing/small-models";

import { rankModel } from "../rank-model";
import type { Ranking } from "../ranking";

export function rankOf(...inputs: readonly RecordInput[]): Ranking {
  return rankModel(aReadModel(...inputs));
}

export function orderOf({ items }: Ranking): string[] {
  return items.map(({ defenseIds }) => defenseIds.join("+"));
}

export function reasonsOf({ notWorthIt }: Ranking): Record<string, string> {
  return Object.fromEntries(notWorthIt.map(({ id, reason }) => [id, reason]));
}

export const moneyMode = withSettings({ unit: "money", dayRate: 100, horizonYears: 1, floor: 0 });
