"use client";

import type { EdgeChange, Viewport } from "@xyflow/react";
import { useMemo } from "react";

import { useModelStore } from "@/lib/client/model-context";
import type { ModelStore } from "@/lib/client/model-store";

import type { BoardFlowEdge, BoardNode } from "./board-node";

/** Below this the numbers of a card are too small to read; it shows one, larger. */
const FAR_ZOOM = 0.45;

/** What the canvas tells the open model; none of it ever changes, so nothing is drawn for it. */
export function useCanvasHandlers(
  setIsFar: (isFar: boolean) => void,
  setIsMoving: (isMoving: boolean) => void,
) {
  const store = useModelStore();
  return useMemo(() => {
    const { hover, setFollowing, showTab } = store.getState();
    return {
      onEdgesChange: (changes: EdgeChange<BoardFlowEdge>[]) => selectEdges(store, changes),
      onNodeClick: () => showTab("details"),
      onNodeMouseEnter: (_: unknown, node: BoardNode) => hover(node.id),
      onNodeMouseLeave: () => hover(null),
      onEdgeMouseEnter: (_: unknown, edge: BoardFlowEdge) => hover(edge.id),
      onEdgeMouseLeave: () => hover(null),
      onMoveStart: (event: MouseEvent | TouchEvent | null) => {
        if (event) setFollowing(false);
        setIsMoving(true);
      },
      onMoveEnd: () => setIsMoving(false),
      onMove: (_: unknown, { zoom }: Viewport) => setIsFar(zoom < FAR_ZOOM),
    };
  }, [store, setIsFar, setIsMoving]);
}

function selectEdges(store: ModelStore, changes: readonly EdgeChange<BoardFlowEdge>[]): void {
  const selected = new Set(store.getState().selectedIds);
  for (const change of changes) {
    if (change.type !== "select") continue;
    if (change.selected) selected.add(change.id);
    else selected.delete(change.id);
  }
  store.getState().select(selected);
}
