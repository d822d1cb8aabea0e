"use client";

import type { NodeChange } from "@xyflow/react";
import { useCallback, useEffect, useRef, useState } from "react";

import { moveCards } from "@/lib/client/commands/move-cards";
import type { Point } from "@/lib/client/commands/problem";
import { routeNodeChanges } from "@/lib/client/flow/route-node-changes";
import { newRecordId } from "@/lib/client/ids";
import { useModelStore } from "@/lib/client/model-context";
import { arrangement } from "@/lib/client/view/lanes-layout";

import type { BoardNode } from "./board-node";

const NOTHING: ReadonlyMap<string, Point> = new Map();
/** Arrow keys come one by one; a run of them is one gesture. */
const KEYS_PAUSE_MS = 500;

/** Moves of cards: seen at once here, and one gesture in the document when they end. */
export function useCardMoves() {
  const store = useModelStore();
  const [moving, setMoving] = useState<ReadonlyMap<string, Point>>(NOTHING);
  const latest = useRef<ReadonlyMap<string, Point>>(NOTHING);
  const isDragging = useRef(false);
  const keysTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = useCallback((positions: ReadonlyMap<string, Point>) => {
    latest.current = positions;
    setMoving(positions);
  }, []);

  const commit = useCallback(() => {
    clearTimeout(keysTimer.current);
    isDragging.current = false;
    if (latest.current.size === 0) return;
    const { readModel, homes, shownIds, execute } = store.getState();
    const to = arrangement(readModel, homes, shownIds, latest.current);
    execute(moveCards(readModel, { to, newId: newRecordId }), "move");
    show(NOTHING);
  }, [store, show]);

  const handleNodesChange = useCallback(
    (changes: NodeChange<BoardNode>[]) => {
      const { positions, selectedIds } = routeNodeChanges(changes, store.getState().selectedIds);
      if (selectedIds) store.getState().select(selectedIds);
      if (positions.size === 0) return;
      show(new Map([...latest.current, ...positions]));
      if (isDragging.current) return;
      clearTimeout(keysTimer.current);
      keysTimer.current = setTimeout(commit, KEYS_PAUSE_MS);
    },
    [store, show, commit],
  );

  const handleDragStart = useCallback(() => {
    clearTimeout(keysTimer.current);
    isDragging.current = true;
  }, []);

  useEffect(() => {
    const ends = ["blur", "pagehide", "pointercancel"] as const;
    for (const end of ends) window.addEventListener(end, commit);
    return () => {
      for (const end of ends) window.removeEventListener(end, commit);
      commit();
    };
  }, [commit]);

  return {
    moving,
    moveHandlers: {
      onNodesChange: handleNodesChange,
      onNodeDragStart: handleDragStart,
      onNodeDragStop: commit,
      onSelectionDragStart: handleDragStart,
      onSelectionDragStop: commit,
    },
  };
}
