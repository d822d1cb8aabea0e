"use client";

import { useRouter } from "next/navigation";

import { Compare } from "@/components/compare/compare";
import { useModel, useModelStore } from "@/lib/client/model-context";

/** Alternatives side by side; a name leads back to its card on the board. */
export function CompareScreen() {
  const router = useRouter();
  const store = useModelStore();
  const modelId = useModel((state) => state.modelId);
  const showOnBoard = (id: string) => {
    store.getState().select([id]);
    store.getState().openPanel("details");
    router.push(`/m/${encodeURIComponent(modelId)}`);
  };
  return (
    <main
      data-paper-wide
      className="@container min-h-0 flex-1 overflow-auto print:overflow-visible"
    >
      <Compare onShow={showOnBoard} />
    </main>
  );
}
