"use client";

import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

/** Loaded with its entries when somebody opens it. */
const libraryPanel = lazyPart(
  async () => (await import("@/components/library/library-panel")).LibraryPanel,
);

/** The library beside whatever screen is open; it stays when the screen changes. */
export function LibrarySlot() {
  const isOpen = useModel((state) => state.isLibraryOpen && mayEdit(state.role));
  const show = useModel((state) => state.showLibrary);
  if (!isOpen) return null;
  return (
    <Awaited>
      <libraryPanel.Part onClose={() => show(false)} />
    </Awaited>
  );
}
