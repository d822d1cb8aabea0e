import { newScoringCache } from "@/lib/scoring/scoring-cache";
import { rankModel } from "@/lib/worklist/rank-model";

import type { Rank } from "./derived";

/** Ranks one model as it changes; what did not change since the call before is not computed again. */
export function createRank(): Rank {
  const cache = newScoringCache();
  return (model) => rankModel(model, cache);
}
