"use client";

import { useEffect } from "react";

import { usePresenceFeed } from "@/lib/client/presence/presence-context";
import { toldPoint } from "@/lib/client/presence/told";
import type { CanvasPort } from "@/lib/client/view-slice";

/** Tells the others where this person points on the board and which part of it they look at. */
export function useTellBoard(canvas: CanvasPort): void {
  const feed = usePresenceFeed();
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const point = ({ clientX, clientY, pointerType }: PointerEvent) => {
      // A finger points at nothing while it is not on the screen.
      if (pointerType === "touch") return;
      feed.tell({ cursor: toldPoint(canvas.toBoard({ x: clientX, y: clientY })) });
    };
    const withdraw = () => feed.tell({ cursor: undefined });
    const board = canvas.elements()?.canvas;
    board?.addEventListener("pointermove", point, { signal, passive: true });
    board?.addEventListener("pointerleave", withdraw, { signal });
    addEventListener("blur", withdraw, { signal });
    document.addEventListener("visibilitychange", withdraw, { signal });
    const tellView = () => {
      const view = canvas.view();
      feed.tell({ view: { ...toldPoint(view), zoom: view.zoom } });
    };
    tellView();
    const stop = canvas.onView(tellView);
    return () => {
      listeners.abort();
      stop();
      feed.tell({ cursor: undefined, view: undefined });
    };
  }, [feed, canvas]);
}
