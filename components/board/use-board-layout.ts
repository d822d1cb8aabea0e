"use client";

import { useMemo } from "react";
import { useShallow } from "zustand/react/shallow";

import type { Point } from "@/lib/client/commands/problem";
import { useModel } from "@/lib/client/model-context";
import { boardCardIds } from "@/lib/client/view/board-cards";
import { focusCards } from "@/lib/client/view/focus-cards";
import { boardLayout } from "@/lib/client/view/lanes-layout";
import { stepsLayout } from "@/lib/client/view/steps-layout";
import type { ReadModel } from "@/lib/model/read-model";

/**
 * Where every card and unfolded step stands. `moving` says where cards are that somebody drags;
 * steps go with their attack.
 */
export function useBoardLayout(moving: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const readModel = useModel((state) => state.readModel);
  const homes = useModel((state) => state.homes);
  const unfoldedIds = useModel((state) => state.unfoldedIds);
  const cardIds = useModel(
    useShallow((state) => boardCardIds(state.readModel, state.shownIds, state.selectedIds)),
  );
  const focused = useModel((state) => state.focusId);
  const selectedIds = useModel((state) => state.selectedIds);
  const shownCardIds = useMemo(
    () => inFocus(readModel, focused, cardIds, selectedIds),
    [readModel, focused, cardIds, selectedIds],
  );
  return useMemo(() => {
    const places = new Map(boardLayout(readModel, shownCardIds, homes));
    for (const [id, at] of moving) if (places.has(id)) places.set(id, at);
    for (const attack of readModel.of.attack) {
      const at = unfoldedIds.has(attack.id) ? places.get(attack.id) : undefined;
      for (const [id, stepAt] of at ? stepsLayout(readModel, attack, at) : []) {
        if (!places.has(id)) places.set(id, stepAt);
      }
    }
    return places;
  }, [readModel, shownCardIds, homes, moving, unfoldedIds]);
}

/** In focus, the card and what touches it, and what is selected; else everything on the board. */
function inFocus(
  model: ReadModel,
  focusId: string | null,
  cardIds: readonly string[],
  selectedIds: ReadonlySet<string>,
): readonly string[] {
  if (focusId === null || !model.byId.has(focusId)) return cardIds;
  return [...new Set([...focusCards(model, focusId), ...selectedIds])];
}
