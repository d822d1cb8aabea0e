"use client";

import { lazy, Suspense } from "react";

import { useModel } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

/** Loaded with its entries when somebody opens it. */
const LibraryPanel = lazy(async () => ({
  default: (await import("@/components/library/library-panel")).LibraryPanel,
}));

/** The library beside whatever screen is open; it stays when the screen changes. */
export function LibrarySlot() {
  const isOpen = useModel((state) => state.isLibraryOpen && mayEdit(state.role));
  const show = useModel((state) => state.showLibrary);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <LibraryPanel onClose={() => show(false)} />
    </Suspense>
  );
}
