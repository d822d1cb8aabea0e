import type { RecordOf } from "@/lib/model/record";
import type { Ranking } from "@/lib/worklist/ranking";

import {
  type DefenseCostView,
  defenseCost,
  type DefenseWorth,
  defenseWorth,
} from "./defense-figures";

/** In the order in which they are read. */
const GROUPS = ["above", "below", "in-place", "alternatives", "rest"] as const;
export type DefenseGroupName = (typeof GROUPS)[number];

type DefenseEntry = {
  readonly defense: RecordOf<"defense">;
  readonly cost: DefenseCostView;
  readonly worth: DefenseWorth;
};
type DefenseGroup = { readonly name: DefenseGroupName; readonly entries: readonly DefenseEntry[] };

/** Defenses by what the list says about them, each group in the order of the list; none is empty. */
export function groupDefenses(
  defenses: readonly RecordOf<"defense">[],
  ranking: Ranking,
): DefenseGroup[] {
  const entries = defenses
    .map((defense): DefenseEntry => {
      const worth = defenseWorth(ranking, defense);
      return { defense, cost: defenseCost(defense), worth };
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
  return GROUPS.flatMap((name) => {
    const inGroup = entries.filter(({ worth }) => groupOf(worth) === name);
    return inGroup.length > 0 ? [{ name, entries: inGroup }] : [];
  });
}

function rankOf({ worth }: DefenseEntry): number {
  return worth.kind === "removes" ? worth.rank : Number.MAX_SAFE_INTEGER;
}

function groupOf(worth: DefenseWorth): DefenseGroupName {
  switch (worth.kind) {
    case "removes":
      return worth.isAboveLine ? "above" : "below";
    case "counted":
      return "in-place";
    case "alternative":
      return "alternatives";
    default:
      return "rest";
  }
}
