"use client";

import { useCallback } from "react";

import type { CardKind, Point } from "@/lib/client/commands/problem";
import { useModelStore } from "@/lib/client/model-context";
import { boardCardIds } from "@/lib/client/view/board-cards";
import { freePlace } from "@/lib/client/view/lanes-layout";

/** Where the card of what is added will stand on the board. */
export function useFreePlace(): (kind: CardKind) => Point {
  const store = useModelStore();
  return useCallback(
    (kind) => {
      const { readModel, shownIds, selectedIds, homes } = store.getState();
      return freePlace(readModel, boardCardIds(readModel, shownIds, selectedIds), homes, kind);
    },
    [store],
  );
}
