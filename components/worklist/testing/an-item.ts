import type { RankedItem } from "@/lib/worklist/ranking";

/** An item of a list; a test says only what it is about. */
export function anItem(fields: Partial<RankedItem> = {}): RankedItem {
  return {
    rank: 1,
    defenseIds: ["D1"],
    band: "now",
    gain: 100,
    gainAlone: 100,
    cost: 10,
    score: 30,
    points: 0,
    residualAfter: 900,
    receipt: [],
    explanation: "",
    ...fields,
  };
}
