import type { ModelRecord } from "@/lib/model/record";
import type { OrderStability } from "@/lib/worklist/order-stability";
import type { RankedItem } from "@/lib/worklist/ranking";

/** What the worker is asked: how firm the order of a list is. */
export type StabilityQuestion = {
  readonly generation: number;
  readonly records: readonly ModelRecord[];
  readonly items: readonly Pick<RankedItem, "defenseIds" | "score">[];
};

export type StabilityAnswer = {
  /** That of the question. */
  readonly generation: number;
  readonly stability: OrderStability | null;
};
