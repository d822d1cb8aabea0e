"use client";

import { Suspense } from "react";

import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";

/** Loaded when there is something to tell, which for most people is never. */
const mergeNews = lazyPart(async () => (await import("./merge-news")).MergeNews);
const strandedDialog = lazyPart(async () => (await import("./stranded-dialog")).StrandedDialog);

/** What became of changes that could not be saved at once. */
export function KeepingWindows() {
  const report = useModel((state) => state.mergeReport);
  const stranded = useModel((state) => state.stranded);
  return (
    <Suspense fallback={null}>
      {report && <mergeNews.Part report={report} />}
      {stranded && <strandedDialog.Part stranded={stranded} />}
    </Suspense>
  );
}
