"use client";

import type { NodeChange } from "@xyflow/react";
import { useCallback, useEffect, useRef, useState } from "react";

import { moveCards } from "@/lib/client/commands/move-cards";
import { routeNodeChanges } from "@/lib/client/flow/route-node-changes";
import { newRecordId } from "@/lib/client/ids";
import { useModelStore } from "@/lib/client/model-context";
import type { ModelState } from "@/lib/client/model-state";
import {
  AT_REST,
  currentPicture,
  type Moving,
  type Picture,
} from "@/lib/client/view/board-picture";
import { movingWith, restingPlaces } from "@/lib/client/view/frame-moves";
import { arrangement, type Places } from "@/lib/client/view/lanes-layout";

import type { BoardNode } from "./board-node";

const NOTHING: Places = new Map();
/** Arrow keys come one by one; a run of them is one gesture. */
const KEYS_PAUSE_MS = 500;

/** Moves of cards and frames: seen at once here, and one gesture in the document when they end. */
export function useCardMoves() {
  const store = useModelStore();
  const [moving, setMoving] = useState<Moving>(AT_REST);
  const latest = useRef<Places>(NOTHING);
  /** The board when they began to move. */
  const before = useRef<Picture | null>(null);
  const isDragging = useRef(false);
  const keysTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = useCallback(
    (positions: Places) => {
      latest.current = positions;
      before.current ??= currentPicture(store.getState());
      setMoving(movingWith(before.current, positions));
    },
    [store],
  );

  const commit = useCallback(() => {
    clearTimeout(keysTimer.current);
    isDragging.current = false;
    if (latest.current.size === 0 || !before.current) return;
    settle(store.getState(), movingWith(before.current, latest.current));
    latest.current = NOTHING;
    before.current = null;
    setMoving(AT_REST);
  }, [store]);

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

  /** React Flow selects what is dragged, but for frames; see `makeFrameNode`. */
  const handleNodeDragStart = useCallback(
    (_: unknown, { id, type, selected }: BoardNode) => {
      handleDragStart();
      if (type === "frame" && selected !== true) store.getState().select([id]);
    },
    [store, handleDragStart],
  );

  useEnds(commit);

  return {
    moving,
    moveHandlers: {
      onNodesChange: handleNodesChange,
      onNodeDragStart: handleNodeDragStart,
      onNodeDragStop: commit,
      onSelectionDragStart: handleDragStart,
      onSelectionDragStop: commit,
    },
  };
}

/** A drag ends where the page loses sight of it, and with the canvas. */
function useEnds(commit: () => void): void {
  useEffect(() => {
    const ends = ["blur", "pagehide", "pointercancel"] as const;
    for (const end of ends) window.addEventListener(end, commit);
    return () => {
      for (const end of ends) window.removeEventListener(end, commit);
      commit();
    };
  }, [commit]);
}

/** Writes down where everything has come to rest, and the frames it has come into. */
function settle(state: ModelState, moved: Moving): void {
  const { readModel, homes, shownIds, execute } = state;
  const picture = currentPicture(state, moved);
  const kindOf = (id: string) => readModel.byId.get(id)?.kind ?? "";
  const to = arrangement(readModel, homes, shownIds, restingPlaces(moved, picture, kindOf));
  execute(moveCards(readModel, { to, drops: picture.drops, newId: newRecordId }), "move");
}
