import type { CostParts } from "@/components/ui/format";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import { applyOverrides, type MovedRow } from "@/lib/worklist/overrides";
import type { RankedItem, Ranking } from "@/lib/worklist/ranking";

import { type Ahead, aheadOf } from "./ahead-of-next";
import { coveredByRanks } from "./covered-by";
import { costOf, defensesOf, notEnteredIn, type NotEntered } from "./item-cost";
import { itemKey } from "./moves";
import { type Reason, reasonOf } from "./reason";

export type WorkListRow = {
  readonly key: string;
  readonly item: RankedItem;
  readonly defenses: readonly RecordOf<"defense">[];
  readonly replaced: readonly RecordOf<"defense">[];
  readonly cost: CostParts;
  readonly notEntered: readonly NotEntered[];
  readonly reason: Reason;
  readonly coveredByRank: number | null;
  readonly ahead: Ahead | null;
  /** Where somebody moved it by hand. */
  readonly moved: MovedRow | null;
  /** Lengths of the thin bar in [0, 1]: by itself, and after the ones above. */
  readonly bar: { readonly alone: number; readonly here: number };
};

/** The rows of the list in the order they are shown, with everything that their words are made from. */
export function workListRows(ranking: Ranking, readModel: ReadModel): WorkListRow[] {
  const { items } = ranking;
  const longest = Math.max(
    ...items.flatMap((item) => [item.gain, item.gainAlone]),
    Number.MIN_VALUE,
  );
  const coveredBy = coveredByRanks(items, readModel);
  return applyOverrides(ranking, readModel.of.override).map(({ item, moved }) => {
    const below = items[item.rank];
    const defenses = defensesOf(item.defenseIds, readModel);
    return {
      key: itemKey(item.defenseIds),
      item,
      defenses,
      replaced: defensesOf(item.removes ?? [], readModel),
      cost: costOf(item, readModel),
      notEntered: notEnteredIn(defenses),
      reason: reasonOf(item),
      coveredByRank: coveredBy.get(item.rank) ?? null,
      ahead: below ? aheadOf(item, below) : null,
      moved,
      bar: {
        alone: Math.max(item.gainAlone, item.gain) / longest,
        here: item.gain / longest,
      },
    };
  });
}
