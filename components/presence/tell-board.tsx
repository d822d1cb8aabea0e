"use client";

import { useOnViewportChange, useReactFlow, useStoreApi, type Viewport } from "@xyflow/react";
import { useCallback, useEffect } from "react";

import { usePresenceFeed } from "@/lib/client/presence/presence-context";
import { toldPoint } from "@/lib/client/presence/told";

/** Tells the others where this person points on the board and which part of it they look at. */
export function TellBoard() {
  const feed = usePresenceFeed();
  const flow = useReactFlow();
  const flowStore = useStoreApi();

  useEffect(() => {
    const board = flowStore.getState().domNode;
    if (!board) return undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    const point = ({ clientX, clientY, pointerType }: PointerEvent) => {
      // A finger points at nothing while it is not on the screen.
      if (pointerType === "touch") return;
      feed.tell({ cursor: toldPoint(flow.screenToFlowPosition({ x: clientX, y: clientY })) });
    };
    const withdraw = () => feed.tell({ cursor: undefined });
    board.addEventListener("pointermove", point, { signal, passive: true });
    board.addEventListener("pointerleave", withdraw, { signal });
    addEventListener("blur", withdraw, { signal });
    document.addEventListener("visibilitychange", withdraw, { signal });
    return () => {
      listeners.abort();
      feed.tell({ cursor: undefined, view: undefined });
    };
  }, [feed, flow, flowStore]);

  const tellView = useCallback(
    ({ x, y, zoom }: Viewport) => {
      const { width, height } = flowStore.getState();
      const middle = toldPoint({ x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom });
      feed.tell({ view: { ...middle, zoom } });
    },
    [feed, flowStore],
  );
  useOnViewportChange({ onChange: tellView });
  useEffect(() => tellView(flow.getViewport()), [flow, tellView]);
  return null;
}
