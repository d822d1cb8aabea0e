"use client";

import { lazy, Suspense } from "react";

import { loadPart } from "@/lib/client/load-part";
import { useModel } from "@/lib/client/model-context";

/** Loaded when there is something to tell, which for most people is never. */
const loadNews = () => loadPart(() => import("./merge-news"));
const loadStranded = () => loadPart(() => import("./stranded-dialog"));
const MergeNews = lazy(async () => ({ default: (await loadNews()).MergeNews }));
const StrandedDialog = lazy(async () => ({ default: (await loadStranded()).StrandedDialog }));

/** What became of changes that could not be saved at once. */
export function KeepingWindows() {
  const report = useModel((state) => state.mergeReport);
  const stranded = useModel((state) => state.stranded);
  return (
    <Suspense fallback={null}>
      {report && <MergeNews report={report} />}
      {stranded && <StrandedDialog stranded={stranded} />}
    </Suspense>
  );
}
