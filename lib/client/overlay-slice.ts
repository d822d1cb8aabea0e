import type { StoreApi } from "zustand/vanilla";

import type { ModelState } from "./model-state";

/** A window over the screens of a model, or beside them; one at a time. */
export type Overlay = "palette" | "find" | "shortcuts" | "library";

/** Which window is open. Local, as everything that a page looks at. */
export type OverlaySlice = {
  readonly overlay: Overlay | null;
  readonly showOverlay: (overlay: Overlay | null) => void;
};

export function createOverlaySlice(set: StoreApi<ModelState>["setState"]): OverlaySlice {
  return {
    overlay: null,
    showOverlay: (overlay) => set({ overlay }),
  };
}
