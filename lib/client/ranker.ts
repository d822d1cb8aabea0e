import { invariant } from "@/lib/kernel/invariant";
import type { ReadModel } from "@/lib/model/read-model";
import type { Ranking } from "@/lib/worklist/ranking";

import type { Rank } from "./derived";
import type { Part } from "./part";

/** The engine, as a part of the app that comes on its own. */
export type Engine = { readonly createRank: () => Rank };

/**
 * Ranks with the engine once it is there. Of the model that is asked about first the order is known;
 * a change before the engine came keeps that order and asks for the engine, and `onEngine` says then
 * that what changed can be ranked.
 */
export function createRanker({
  engine,
  first,
  onEngine,
}: {
  readonly engine: Pick<Part<Engine>, "load" | "current">;
  /** Null only if the engine is there. */
  readonly first: Ranking | null;
  readonly onEngine: () => void;
}): Rank {
  let opening: ReadModel | null = null;
  let rank: Rank | null = null;
  let isWaiting = false;
  return (model) => {
    opening ??= model;
    if (first && model === opening) return first;
    rank ??= engine.current()?.createRank() ?? null;
    if (rank) return rank(model);
    if (!isWaiting) {
      isWaiting = true;
      void engine.load().then(onEngine);
    }
    invariant(first, "there is an engine, or an order to wait with");
    return withoutGone(first, model);
  };
}

/** What was deleted since is not spoken of. */
function withoutGone(ranking: Ranking, { byId }: ReadModel): Ranking {
  const isThere = ({ id }: { readonly id?: string }) => id === undefined || byId.has(id);
  return {
    ...ranking,
    attacks: ranking.attacks.filter(isThere),
    items: ranking.items
      .filter(({ defenseIds }) => defenseIds.every((id) => byId.has(id)))
      .map((item) => ({ ...item, receipt: item.receipt.filter(isThere) })),
    notWorthIt: ranking.notWorthIt.filter(isThere),
    unscored: ranking.unscored.filter(isThere),
    alternatives: ranking.alternatives
      .filter(({ groupId }) => byId.has(groupId))
      .map((group) => ({ ...group, members: group.members.filter(isThere) })),
  };
}
