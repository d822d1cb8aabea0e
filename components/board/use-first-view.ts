import { getNodesBounds, getViewportForBounds, type Viewport } from "@xyflow/react";
import { useState } from "react";

import type { Size } from "@/lib/client/view/card-size";

import type { BoardNode } from "./board-node";
import { createCardDetail } from "./card-detail";
import { isLargeBoard } from "./large-board";

/** Top bar and stepper, and the panel beside the board where there is room for both. */
const BARS = 88;
const PANEL = 360;
const BESIDE_FROM = 1024;

type Fit = {
  readonly padding: NonNullable<Parameters<typeof getViewportForBounds>[5]>;
  readonly maxZoom: number;
};

/**
 * The view that the board opens with, as far as that can be known before anything is measured. With
 * it the cards stand in their places in the first picture, and those of a large board are part of it.
 */
export function useFirstView(nodes: readonly BoardNode[], fit: Fit, minZoom: number) {
  const isLarge = isLargeBoard(nodes.length);
  const [detail] = useState(() => createCardDetail({ isAll: !isLarge }));
  const [{ room, view }] = useState(() => {
    const ahead = roomAhead();
    return { room: ahead, view: viewOf(nodes, ahead, fit, minZoom) };
  });
  // React Flow takes what it is told of the room for what is seen if it is to fit the board into it.
  const culling = { ...room, fitView: true, onlyRenderVisibleElements: true };
  return {
    isLarge,
    detail,
    room,
    zoom: view.zoom,
    opening: { defaultViewport: view, ...(isLarge && culling) },
  };
}

function viewOf(
  nodes: readonly BoardNode[],
  { width, height }: Size,
  { padding, maxZoom }: Fit,
  minZoom: number,
): Viewport {
  if (nodes.length === 0) return { x: 0, y: 0, zoom: 1 };
  return getViewportForBounds(getNodesBounds([...nodes]), width, height, minZoom, maxZoom, padding);
}

function roomAhead(): Size {
  const { innerWidth, innerHeight } = window;
  const width = innerWidth < BESIDE_FROM ? innerWidth : innerWidth - PANEL;
  return { width, height: innerHeight - BARS };
}
