"use client";

import { type FitViewOptions, useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";

import { useModel } from "@/lib/client/model-context";

const MOVE = { duration: 200 };

/** Lets actions outside of the canvas look around in it. */
export function CanvasLink({ fit }: { readonly fit: FitViewOptions }) {
  const flow = useReactFlow();
  const flowStore = useStoreApi();
  const setCanvas = useModel((state) => state.setCanvas);

  useEffect(() => {
    const calm = matchMedia("(prefers-reduced-motion: reduce)");
    const motion = () => (calm.matches ? {} : MOVE);
    setCanvas({
      centre: () => {
        const box = flowStore.getState().domNode?.getBoundingClientRect();
        if (!box) return { x: 0, y: 0 };
        return flow.screenToFlowPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      },
      fit: () => void flow.fitView({ ...fit, ...motion() }),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, motion()),
      reveal: (id) => {
        requestAnimationFrame(() => {
          void flow.fitView({
            nodes: [{ id }],
            maxZoom: flow.getZoom(),
            minZoom: flow.getZoom(),
            ...motion(),
          });
        });
      },
      focusCard: (id) => {
        const { domNode } = flowStore.getState();
        domNode?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
      },
    });
    return () => setCanvas(null);
  }, [flow, flowStore, setCanvas, fit]);

  return null;
}
