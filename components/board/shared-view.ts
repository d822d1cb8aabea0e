import type { ReactFlowInstance, ReactFlowState, useStoreApi } from "@xyflow/react";

import type { CanvasPort } from "@/lib/client/view-slice";

import { glide } from "./in-view";

type SharedView = Pick<CanvasPort, "view" | "lookAt" | "onView" | "elements">;

/** What the canvas offers to whatever shows other people on it. */
export function sharedView(
  flow: Pick<ReactFlowInstance, "setCenter">,
  flowStore: Pick<ReturnType<typeof useStoreApi>, "getState" | "subscribe">,
): SharedView {
  return {
    view: () => middleOf(flowStore.getState()),
    lookAt: ({ x, y, zoom }) => {
      const { minZoom, maxZoom } = flowStore.getState();
      const options = { zoom: Math.min(maxZoom, Math.max(minZoom, zoom)), ...glide() };
      // Cards that stand elsewhere now are there after the next picture.
      requestAnimationFrame(() => void flow.setCenter(x, y, options));
    },
    onView: (run) =>
      flowStore.subscribe((now, before) => {
        if (now.transform !== before.transform) run();
      }),
    elements: () => {
      const canvas = flowStore.getState().domNode;
      const above = canvas?.querySelector(".react-flow__viewport-portal");
      return canvas && above ? { canvas, above } : null;
    },
  };
}

function middleOf({
  transform: [x, y, zoom],
  width,
  height,
}: Pick<ReactFlowState, "transform" | "width" | "height">): ReturnType<CanvasPort["view"]> {
  return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom, zoom };
}
