"use client";

import type { Viewport } from "@xyflow/react";
import { type KeyboardEvent, type MouseEvent as ReactMouseEvent, useMemo } from "react";

import { useModelStore } from "@/lib/client/model-context";
import type { ModelStore } from "@/lib/client/model-store";
import { frameIndex } from "@/lib/client/view/frame-index";

import type { BoardNode } from "./board-node";

/** Below this the numbers of a card are too small to read; it shows one, larger. */
export const FAR_ZOOM = 0.45;

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
      onNodeClick: (event: ReactMouseEvent, { id, type }: BoardNode) => {
        if (type === "frame") selectFrame(store, id, event);
        showTab("details");
      },
      onNodeMouseEnter: (_: unknown, node: BoardNode) => hover(node.id),
      onNodeMouseLeave: () => hover(null),
      onKeyDown: (event: KeyboardEvent) => handleNodeKey(store, event),
      onSelectionEnd: () => catchFrames(store),
      onMoveStart: (event: MouseEvent | TouchEvent | null) => {
        if (event) setFollowing(false);
        setIsMoving(true);
      },
      onMoveEnd: () => setIsMoving(false),
      onMove: (_: unknown, { zoom }: Viewport) => setIsFar(zoom < FAR_ZOOM),
    };
  }, [store, setIsFar, setIsMoving]);
}

/** What React Flow does with Enter and Escape on a card, done for frames, and to its end. */
function handleNodeKey(store: ModelStore, event: KeyboardEvent): void {
  const { key, target } = event;
  if (!(target instanceof HTMLElement) || !target.matches(".react-flow__node[data-id]")) return;
  // It takes the focus off the card, and the next key is still meant for the board.
  if (key === "Escape") store.getState().canvas?.focusBoard();
  const id = target.classList.contains("react-flow__node-frame") ? target.dataset["id"] : undefined;
  if (id !== undefined && (key === "Enter" || key === " ")) selectFrame(store, id, event);
}

/** A rubber band that has caught every card of a frame has caught the frame. */
function catchFrames(store: ModelStore): void {
  const { readModel, selectedIds, select } = store.getState();
  const caught = frameIndex(readModel).frames.filter(
    ({ cardIds }) => cardIds.length > 0 && cardIds.every((id) => selectedIds.has(id)),
  );
  if (caught.length > 0) select([...selectedIds, ...caught.map(({ id }) => id)]);
}

type Held = Pick<ReactMouseEvent, "shiftKey" | "ctrlKey" | "metaKey">;

/** React Flow does not select frames; see `makeFrameNode`. With a key held, beside the rest. */
function selectFrame(store: ModelStore, id: string, held: Held): void {
  const { selectedIds, select } = store.getState();
  if (!held.shiftKey && !held.ctrlKey && !held.metaKey) {
    select([id]);
    return;
  }
  const selected = new Set(selectedIds);
  if (!selected.delete(id)) selected.add(id);
  select(selected);
}
