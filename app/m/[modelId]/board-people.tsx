"use client";

import { lazy, Suspense } from "react";

import { loadPart } from "@/lib/client/load-part";
import { useModel } from "@/lib/client/model-context";

const BoardPresence = lazy(async () => ({
  default: (await loadPart(() => import("@/components/presence/board-presence"))).BoardPresence,
}));

/** The others on the board, loaded when the first one comes. */
export function BoardPeople() {
  const hasCompany = useModel((state) => state.hasCompany);
  if (!hasCompany) return null;
  return (
    <Suspense fallback={null}>
      <BoardPresence />
    </Suspense>
  );
}
