import { hasRanges, scoringRecords } from "@/lib/scoring/simulation/scoring-input";

import type { ModelStore } from "../model-store";
import { StabilityAsker, type WorkerPort } from "./stability-asker";

/** A slider on its way asks for nothing until it rests so long. */
const REST_MS = 500;

type Watch = { readonly end: () => void; watchers: number };

const watches = new WeakMap<ModelStore, Watch>();

/** Keeps what is known of the order's firmness up to date while somebody looks at a list. */
export function watchStability(store: ModelStore): () => void {
  const watch = watches.get(store) ?? { end: follow(store, startWorker), watchers: 0 };
  watches.set(store, watch);
  watch.watchers += 1;
  return () => {
    watch.watchers -= 1;
    if (watch.watchers > 0) return;
    watch.end();
    watches.delete(store);
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./stability.worker.ts", import.meta.url), { type: "module" });
}

/** Asks at once, and again when the ranking is another and has rested. */
export function follow(store: ModelStore, start: () => WorkerPort): () => void {
  const asker = new StabilityAsker(start, store.getState().setStability);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    const { readModel, ranking } = store.getState();
    if (ranking.items.length < 2 || !hasRanges(readModel)) {
      store.getState().setStability(null);
      return;
    }
    const items = ranking.items.map(({ defenseIds, score }) => ({ defenseIds, score }));
    asker.ask({ records: scoringRecords(readModel), items });
  };
  const end = store.subscribe(({ ranking }, before) => {
    if (ranking === before.ranking) return;
    clearTimeout(timer);
    asker.cancel();
    timer = setTimeout(ask, REST_MS);
  });
  ask();
  return () => {
    end();
    clearTimeout(timer);
    asker.close();
  };
}
