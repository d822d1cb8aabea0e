import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import type { Ranking } from "@/lib/worklist/ranking";

import { exclusiveGroupOf } from "../commands/exclusive-group";
import { isCardRecord } from "./card-record";
import { cardsBehind } from "./cards-behind";
import { indexRanking } from "./ranking-index";

/**
 * The cards on the board, in a stable order: those that came by themselves, those that somebody
 * placed, and while something is selected, the cards that show it.
 */
export function boardCardIds(
  model: ReadModel,
  shownIds: ReadonlySet<string>,
  selectedIds: ReadonlySet<string>,
): string[] {
  const placed = model.of.position.map((position) => position.recordId);
  const ids = new Set([...shownIds, ...placed, ...shownBy(model, selectedIds)]);
  return [...ids].filter((id) => isCardRecord(model.byId.get(id)));
}

function shownBy(model: ReadModel, ids: ReadonlySet<string>): string[] {
  return [...ids].flatMap((id) => cardsBehind(model, id));
}

export type Shelf = {
  readonly attacks: readonly RecordOf<"attack">[];
  readonly defenses: readonly RecordOf<"defense">[];
  /** Ways that exclude each other, by group. */
  readonly alternatives: readonly RecordOf<"defense">[];
  readonly attackers: readonly RecordOf<"attacker">[];
  readonly assets: readonly RecordOf<"asset">[];
  readonly count: number;
};

/** Everything that could be a card and is not on the board; defenses as the list ranks them. */
export function shelfOf(model: ReadModel, ranking: Ranking, onBoard: ReadonlySet<string>): Shelf {
  const isOff = ({ id }: { readonly id: string }) => !onBoard.has(id);
  const { items } = indexRanking(ranking);
  const rankOf = ({ id }: { readonly id: string }) => items.get(id)?.item.rank ?? Infinity;
  const off = model.of.defense
    .filter(isOff)
    .sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : Number(rankOf(a) > rankOf(b))));
  const isAlternative = (defense: RecordOf<"defense">) => exclusiveGroupOf(model, defense) !== null;
  const shelf = {
    assets: model.of.asset.filter(isOff),
    attacks: model.of.attack.filter(isOff),
    defenses: off.filter((defense) => !isAlternative(defense)),
    alternatives: off.filter(isAlternative),
    attackers: model.of.attacker.filter(isOff),
  };
  const count = Object.values(shelf).reduce((sum, records) => sum + records.length, 0);
  return { ...shelf, count };
}
