"use client";

import type { NodeProps } from "@xyflow/react";
import { lazy, memo, Suspense } from "react";

import type { BoardNode } from "./board-node";

/** Comes with the first frame: most models have none. */
const FrameTab = lazy(async () => ({ default: (await import("./frame-tab")).FrameTab }));
const FrameBox = lazy(async () => ({ default: (await import("./frame-box")).FrameBox }));

/** Cards that belong together: a frame around them, or folded into one box. */
export const FrameNode = memo(function FrameNode({
  id,
  selected,
  draggable,
  data,
}: NodeProps<BoardNode>) {
  const { isOpen, isTarget } = data.frame ?? { isOpen: true, isTarget: false };
  const Drawn = isOpen ? FrameTab : FrameBox;
  return (
    <Suspense fallback={null}>
      <Drawn id={id} selected={selected} isTarget={isTarget} canFold={draggable} />
    </Suspense>
  );
});
