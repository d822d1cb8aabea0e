"use client";

import type { NodeProps } from "@xyflow/react";
import { lazy, Suspense } from "react";

import { loadPart } from "@/lib/client/load-part";

import type { BoardNode } from "./board-node";

/** Boards open with the steps folded. */
const loadStepCard = () => loadPart(() => import("./step-card"));
const StepCard = lazy(async () => ({ default: (await loadStepCard()).StepCard }));

export function StepNode(props: NodeProps<BoardNode>) {
  return (
    <Suspense fallback={null}>
      <StepCard {...props} />
    </Suspense>
  );
}
