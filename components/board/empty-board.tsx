"use client";

import { Suspense } from "react";

import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

const firstStep = lazyPart(async () => (await import("./first-step")).FirstStep);

/** Over the canvas of a model without an asset. */
export function EmptyBoard() {
  const hasAsset = useModel((state) => state.readModel.of.asset.length > 0);
  const canEdit = useModel((state) => mayEdit(state.role));
  if (hasAsset || !canEdit) return null;
  return (
    <div className="absolute top-6 left-1/2 z-10 w-96 max-w-[calc(100%-2rem)] -translate-x-1/2">
      <Suspense fallback={null}>
        <firstStep.Part />
      </Suspense>
    </div>
  );
}
