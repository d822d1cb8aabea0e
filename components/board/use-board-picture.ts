"use client";

import { useMemo } from "react";
import { useShallow } from "zustand/react/shallow";

import { useModel } from "@/lib/client/model-context";
import { boardCardIds } from "@/lib/client/view/board-cards";
import { boardPicture, type Moving, type Picture } from "@/lib/client/view/board-picture";

const NOTHING: ReadonlySet<string> = new Set();

/** Where every card, unfolded step and frame stands while somebody drags. */
export function useBoardPicture(moving: Moving): Picture {
  const readModel = useModel((state) => state.readModel);
  const homes = useModel((state) => state.homes);
  const unfoldedIds = useModel((state) => state.unfoldedIds);
  const focusId = useModel((state) => state.focusId);
  const cardIds = useModel(
    useShallow((state) => boardCardIds(state.readModel, state.shownIds, state.selectedIds)),
  );
  // Elsewhere what is selected changes no place, and selecting draws no thousand cards anew.
  const selectedIds = useModel((state) =>
    state.focusId !== null || state.readModel.of.frame.some(({ folded }) => folded === true)
      ? state.selectedIds
      : NOTHING,
  );
  return useMemo(
    () => boardPicture({ readModel, homes, unfoldedIds, focusId, selectedIds }, cardIds, moving),
    [readModel, homes, unfoldedIds, focusId, selectedIds, cardIds, moving],
  );
}
