import type { CloseRun } from "@/lib/worklist/close-runs";
import type { OrderStability } from "@/lib/worklist/order-stability";
import { isOrderOf } from "@/lib/worklist/row-order";

import type { ModelState } from "../model-state";

/** What a simulation says about the order of the work list; `watch-stability` keeps it. */
export type StabilitySlice = {
  /** Null until it was computed, and where nothing is uncertain; it may be of an older order. */
  readonly stability: OrderStability | null;
  /** The runs that are too close to call in the order that is shown, by each of their ranks. */
  readonly closeRuns: ReadonlyMap<number, CloseRun>;
};

export function createStabilitySlice(): StabilitySlice {
  return { stability: null, closeRuns: new Map() };
}

/** What holds for the order that is shown; what was computed for another order never does. */
export function stabilityNow({
  stability,
  ranking,
}: Pick<ModelState, "stability" | "ranking">): OrderStability | null {
  return stability !== null && isOrderOf(stability.order, ranking.items) ? stability : null;
}
