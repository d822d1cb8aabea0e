import type { StoreApi } from "zustand/vanilla";

import type { OrderStability } from "@/lib/worklist/order-stability";
import { isOrderOf } from "@/lib/worklist/row-order";

import type { ModelState } from "../model-state";

/** What a simulation says about the order of the work list. */
export type StabilitySlice = {
  /** Null until it was computed, and where nothing is uncertain; it may be of an older order. */
  readonly stability: OrderStability | null;
  readonly setStability: (stability: OrderStability | null) => void;
};

export function createStabilitySlice(set: StoreApi<ModelState>["setState"]): StabilitySlice {
  return { stability: null, setStability: (stability) => set({ stability }) };
}

/** What holds for the order that is shown; what was computed for another order never does. */
export function stabilityNow({
  stability,
  ranking,
}: Pick<ModelState, "stability" | "ranking">): OrderStability | null {
  return stability !== null && isOrderOf(stability.order, ranking.items) ? stability : null;
}
