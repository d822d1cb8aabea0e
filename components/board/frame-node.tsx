"use client";

import type { NodeProps } from "@xyflow/react";
import { memo, Suspense } from "react";

import { lazyPart } from "@/lib/client/lazy-part";

import type { BoardNode } from "./board-node";

/** Comes with the first frame: most models have none. */
const tab = lazyPart(async () => (await import("./frame-tab")).FrameTab);
const box = lazyPart(async () => (await import("./frame-box")).FrameBox);

/** Loads what a new frame is drawn by. */
export const loadFrames = tab.ahead;

/** Cards that belong together: a frame around them, or folded into one box. */
export const FrameNode = memo(function FrameNode({
  id,
  selected,
  draggable,
  data,
}: NodeProps<BoardNode>) {
  const { isOpen, isTarget } = data.frame ?? { isOpen: true, isTarget: false };
  const Drawn = isOpen ? tab.Part : box.Part;
  return (
    <Suspense fallback={null}>
      <Drawn id={id} selected={selected} isTarget={isTarget} canFold={draggable} />
    </Suspense>
  );
});
