import { hasRanges, scoringRecords } from "@/lib/scoring/simulation/scoring-input";
import { type CloseRun, closeRunsByNumbers } from "@/lib/worklist/close-runs";
import type { OrderStability } from "@/lib/worklist/order-stability";

import type { ModelStore } from "../model-store";
import { StabilityAsker, type WorkerPort } from "./stability-asker";
import { type StabilitySlice, stabilityNow } from "./stability-slice";

/** A slider on its way asks for nothing until it rests so long. */
const REST_MS = 500;

/** Keeps what is known of the order's firmness up to date, until the answer is called. */
export function watchStability(store: ModelStore): () => void {
  return follow(store, startWorker);
}

function startWorker(): Worker {
  return new Worker(new URL("./stability.worker.ts", import.meta.url), { type: "module" });
}

/** Asks at once, and again when the ranking is another and has rested. */
export function follow(store: ModelStore, start: () => WorkerPort): () => void {
  const keep = (stability: OrderStability | null) => {
    const { ranking, ...before } = store.getState();
    const closeRuns = closeRunsOf({ stability, ranking });
    // Every card hears of a change: a slider on its way makes none of its own here.
    if (stability !== before.stability || !isSame(closeRuns, before.closeRuns))
      store.setState({ stability, closeRuns });
  };
  const asker = new StabilityAsker(start, keep);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    const { readModel, ranking } = store.getState();
    if (ranking.items.length < 2 || !hasRanges(readModel)) {
      keep(null);
      return;
    }
    const items = ranking.items.map(({ defenseIds, score }) => ({ defenseIds, score }));
    asker.ask({ records: scoringRecords(readModel), items });
  };
  const end = store.subscribe(({ ranking, stability }, before) => {
    if (ranking === before.ranking) return;
    keep(stability);
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

function closeRunsOf(state: Parameters<typeof stabilityNow>[0]): StabilitySlice["closeRuns"] {
  const runs = closeRunsByNumbers(state.ranking.items, stabilityNow(state));
  return new Map(
    runs.flatMap((run) => {
      const ranks = Array.from({ length: run.lastRank - run.firstRank + 1 });
      return ranks.map((_, index) => [run.firstRank + index, run] as const);
    }),
  );
}

function isSame(a: StabilitySlice["closeRuns"], b: StabilitySlice["closeRuns"]): boolean {
  const isHeld = ([rank, run]: [number, CloseRun]) => {
    const other = b.get(rank);
    return other?.firstRank === run.firstRank && other.lastRank === run.lastRank;
  };
  return a.size === b.size && [...a].every(isHeld);
}
