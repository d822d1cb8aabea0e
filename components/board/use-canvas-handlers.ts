"use client";

import type { Viewport } from "@xyflow/react";
import { useMemo } from "react";

import { useModelStore } from "@/lib/client/model-context";

import type { BoardNode } from "./board-node";

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
      onPaneClick: () => store.getState().select([]),
      onNodeClick: () => showTab("details"),
      onNodeMouseEnter: (_: unknown, node: BoardNode) => hover(node.id),
      onNodeMouseLeave: () => hover(null),
      onMoveStart: (event: MouseEvent | TouchEvent | null) => {
        if (event) setFollowing(false);
        setIsMoving(true);
      },
      onMoveEnd: () => setIsMoving(false),
      onMove: (_: unknown, { zoom }: Viewport) => setIsFar(zoom < FAR_ZOOM),
    };
  }, [store, setIsFar, setIsMoving]);
}
