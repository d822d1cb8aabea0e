"use client";

import { type Rect, useNodesInitialized, useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";

import type { Flight } from "@/lib/client/flight";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { cardsBehind } from "@/lib/client/view/cards-behind";

import { COVERED, isInView, viewMotion } from "./in-view";

/** From farther away a card cannot be read. */
const READABLE_ZOOM = 0.6;

/** Brings what was searched for into view, near enough to read it, and gives it the focus. */
export function FlyThere() {
  const flow = useReactFlow();
  const flowStore = useStoreApi();
  const store = useModelStore();
  const isReady = useNodesInitialized();
  const flight = useModel((state) => (state.flight?.screen === "board" ? state.flight : null));

  useEffect(() => {
    if (!flight || !isReady) return undefined;
    const land = async ({ id, isLoud }: Flight) => {
      const { width, height } = flowStore.getState();
      const rect = flow.getNodesBounds(nodesOf(id));
      const arrival = rect.width > 0 ? bringIntoView(rect, width, height) : null;
      // A line takes no focus: its first card does, while the details say what the line is.
      const [first = id] = nodesOf(id);
      if (!isLoud || focus(first)) return;
      // On a large board a card out of sight is on the page only once the view has come there.
      await arrival;
      requestAnimationFrame(() => focus(first));
    };
    const focus = (id: string): boolean => {
      const { domNode } = flowStore.getState();
      const card = domNode?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
      card?.focus({ preventScroll: true });
      return Boolean(card);
    };
    const nodesOf = (id: string) =>
      flow.getNode(id) ? [id] : cardsBehind(store.getState().readModel, id);
    const bringIntoView = (rect: Rect, width: number, height: number) => {
      const viewport = flow.getViewport();
      const isSeen = isInView(rect, viewport, { width, height });
      if (viewport.zoom >= READABLE_ZOOM && isSeen) return null;
      const room = { width: width - 2 * COVERED.side, height: height - COVERED.bottom };
      const zoomMax = Math.min(room.width / rect.width, room.height / rect.height, 1);
      const zoom = Math.min(zoomMax, Math.max(viewport.zoom, READABLE_ZOOM));
      const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      store.getState().setFollowing(false);
      return flow.setCenter(middle.x, middle.y, { zoom, ...viewMotion() });
    };
    // The card may have come to the board just now: it is there after the next picture.
    const frame = requestAnimationFrame(() => {
      store.getState().setFlight(null);
      void land(flight);
    });
    return () => cancelAnimationFrame(frame);
  }, [flight, isReady, flow, flowStore, store]);

  return null;
}
