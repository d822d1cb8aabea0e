import { LRUCache } from "lru-cache";

import type { VisibleModel } from "@/lib/server/models/read-model";
import type { Workbench } from "@/lib/server/workers/workbench";
import type { Ranking } from "@/lib/worklist/ranking";

/** A ranking of thousands of records is about a megabyte. */
const KEPT_MAX = 50;
/** Up to so many records are ranked within ten milliseconds, which nobody notices. */
const SHORT_RECORDS_MAX = 400;

/** Rankings of stored models, each computed once for all who open the model as it stands. */
export class Rankings {
  readonly #workbench: Pick<Workbench, "run">;
  readonly #kept = new LRUCache<string, Kept>({ max: KEPT_MAX });

  constructor(workbench: Pick<Workbench, "run">) {
    this.#workbench = workbench;
  }

  of(model: VisibleModel): Promise<Ranking> {
    const key = `${model.modelId} ${model.audience}`;
    const state = `${model.epoch} ${String(model.seq)}`;
    const known = this.#kept.get(key);
    if (known?.state === state) return known.ranking;
    const { records } = model;
    const ranking = this.#workbench.run(
      { name: "rank", input: records },
      { isLong: records.length > SHORT_RECORDS_MAX },
    );
    const kept = { state, ranking };
    this.#kept.set(key, kept);
    // Whoever asks next may find more time for it.
    ranking.catch(() => this.#kept.get(key) === kept && this.#kept.delete(key));
    return ranking;
  }
}

type Kept = { readonly state: string; readonly ranking: Promise<Ranking> };
