import type { StoreApi } from "zustand/vanilla";

import type { CardKind, Point } from "./commands/problem";
import type { ModelState } from "./model-state";

/** Asks which shape a new card has, where somebody pointed. */
export type CardPicker = {
  readonly kind: "picker";
  /** On the screen. */
  readonly client: Point;
  /** On the board: where the card will stand. */
  readonly at: Point;
  /** The card that the new one is connected with. */
  readonly fromId: string | null;
  /** Those that make sense there. */
  readonly kinds: readonly CardKind[];
};

/** What can be done with something on the board, where somebody pointed. */
export type BoardMenu = {
  readonly kind: "menu";
  readonly target: "canvas" | "card" | "cards" | "frame" | "line";
  readonly client: Point;
  readonly at: Point;
};

/** What somebody does on the board just now. Local: never in the document, never undone. */
export type BoardSlice = {
  readonly popup: CardPicker | BoardMenu | null;
  /** The card whose title is typed on the card itself. */
  readonly titleEditId: string | null;
  /** Dragging over the canvas selects instead of moving it. */
  readonly isSelecting: boolean;
  /** The card that the board is narrowed down to, with what touches it. */
  readonly focusId: string | null;
  /** Stops the tidying that is under way. */
  readonly cancelTidy: (() => void) | null;
  readonly openPopup: (popup: CardPicker | BoardMenu | null) => void;
  readonly editTitle: (id: string | null) => void;
  readonly toggleSelecting: () => void;
  readonly focusOn: (id: string | null) => void;
  readonly setTidying: (cancel: (() => void) | null) => void;
};

export function createBoardSlice(set: StoreApi<ModelState>["setState"]): BoardSlice {
  return {
    popup: null,
    titleEditId: null,
    isSelecting: false,
    focusId: null,
    cancelTidy: null,
    openPopup: (popup) => set({ popup }),
    editTitle: (titleEditId) => set({ titleEditId }),
    focusOn: (focusId) => set({ focusId }),
    setTidying: (cancelTidy) => set({ cancelTidy }),
    toggleSelecting: () => set(({ isSelecting }) => ({ isSelecting: !isSelecting })),
  };
}
