import type { StoreApi } from "zustand/vanilla";

import type { Flight } from "./flight";
import type { ModelState } from "./model-state";

/** A window over the screens of a model; one at a time. */
export type Overlay = "palette" | "find" | "shortcuts";

/** What somebody answered to "could this happen to us?" without adding it. */
export type LibraryAnswer = "no" | "unsure";

/** Windows and what they remember. Local, as everything that a page looks at. */
export type OverlaySlice = {
  readonly overlay: Overlay | null;
  /** It stands beside the screen, also while a window is over both. */
  readonly isLibraryOpen: boolean;
  /** The record on its way into sight; the screen that shows it takes it off. */
  readonly flight: Flight | null;
  /** What was chosen in the palette, the latest first. */
  readonly recent: readonly string[];
  /** By the entry's key; those that were added are in the model instead. */
  readonly libraryAnswers: ReadonlyMap<string, LibraryAnswer>;
  readonly showOverlay: (overlay: Overlay | null) => void;
  readonly showLibrary: (isOpen: boolean) => void;
  readonly setFlight: (flight: Flight | null) => void;
  readonly remember: (choiceKey: string) => void;
  readonly answerLibrary: (entryKey: string, answer: LibraryAnswer) => void;
};

const RECENT_MAX = 12;

export function createOverlaySlice(set: StoreApi<ModelState>["setState"]): OverlaySlice {
  return {
    overlay: null,
    isLibraryOpen: false,
    flight: null,
    recent: [],
    libraryAnswers: new Map(),
    showOverlay: (overlay) => set({ overlay }),
    showLibrary: (isLibraryOpen) => set({ isLibraryOpen }),
    setFlight: (flight) => set({ flight }),
    remember: (key) =>
      set(({ recent }) => ({
        recent: [key, ...recent.filter((known) => known !== key)].slice(0, RECENT_MAX),
      })),
    answerLibrary: (key, answer) =>
      set(({ libraryAnswers }) => ({ libraryAnswers: new Map(libraryAnswers).set(key, answer) })),
  };
}
