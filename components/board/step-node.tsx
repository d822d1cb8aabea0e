"use client";

import type { NodeProps } from "@xyflow/react";
import { Suspense } from "react";

import { lazyPart } from "@/lib/client/lazy-part";

import type { BoardNode } from "./board-node";

/** Boards open with the steps folded. */
const stepCard = lazyPart(async () => (await import("./step-card")).StepCard);

export function StepNode(props: NodeProps<BoardNode>) {
  return (
    <Suspense fallback={null}>
      <stepCard.Part {...props} />
    </Suspense>
  );
}
