import type { RankedItem } from "@/lib/worklist/ranking";

/** Why an item stands before the one below it. Rates are risk removed over the horizon per unit of cost. */
export type Ahead =
  | { readonly kind: "free" }
  /** It costs less than nothing over the horizon. */
  | { readonly kind: "saves"; readonly saved: number }
  | { readonly kind: "more-for-less"; readonly here: number; readonly below: number }
  | { readonly kind: "more-per-cost"; readonly here: number; readonly below: number }
  /** The one below is worth more per cost, but only now that this one is done. */
  | { readonly kind: "opens-next"; readonly here: number; readonly below: number };

export function aheadOf(item: RankedItem, below: RankedItem): Ahead {
  if (item.cost < 0) return { kind: "saves", saved: -item.cost };
  if (item.score === null || below.score === null) return { kind: "free" };
  const rates = { here: item.score, below: below.score };
  if (item.score < below.score) return { kind: "opens-next", ...rates };
  return item.gain >= below.gain && item.cost <= below.cost
    ? { kind: "more-for-less", ...rates }
    : { kind: "more-per-cost", ...rates };
}
