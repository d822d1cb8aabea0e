"use client";

import type { Connection, EdgeChange, FinalConnectionState, Viewport } from "@xyflow/react";
import { useMemo } from "react";

import { connect } from "@/lib/client/commands/connect";
import { newRecordId } from "@/lib/client/ids";
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
    const { hover, openPanel, setFollowing, showTab } = store.getState();
    return {
      onEdgesChange: (changes: EdgeChange<BoardFlowEdge>[]) => selectEdges(store, changes),
      onConnect: ({ source, target }: Connection) => connectCards(store, source, target),
      onConnectEnd: (
        event: MouseEvent | TouchEvent,
        { fromNode, toNode }: FinalConnectionState,
      ) => {
        const toId = toNode ? null : cardUnder(event);
        if (fromNode && toId !== null) connectCards(store, fromNode.id, toId);
      },
      onNodeClick: () => showTab("details"),
      onNodeDoubleClick: () => openPanel("details"),
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

/** A line may end anywhere on a card, not only at one of its ports. */
function cardUnder(event: MouseEvent | TouchEvent): string | null {
  const point = "changedTouches" in event ? event.changedTouches[0] : event;
  const below = point && document.elementFromPoint(point.clientX, point.clientY);
  return below?.closest(".react-flow__node")?.getAttribute("data-id") ?? null;
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

/** A new effect is selected at once: it asks how much it stops. */
function connectCards(store: ModelStore, fromId: string, toId: string): void {
  const { readModel, execute, select, openPanel } = store.getState();
  const result = connect(readModel, { fromId, toId, newId: newRecordId });
  if (!execute(result, "connect") || !result.ok) return;
  const created = result.value.find((op) => op.op === "put");
  if (!created) return;
  select([created.id]);
  openPanel("details");
}
