import type { CardKind, Point } from "../commands/problem";

/** How far something reaches from the place of its card, unfolded steps included. */
export type Room = {
  readonly left: number;
  readonly up: number;
  readonly right: number;
  readonly down: number;
};

export type TidyCard = {
  readonly id: string;
  readonly kind: CardKind;
  readonly at: Point;
  /** Somebody put it there. */
  readonly isPlaced: boolean;
  readonly room: Room;
};

/** Cards that are kept together, in the room that their frame takes around them. */
export type TidyFrame = {
  readonly id: string;
  readonly cardIds: readonly string[];
  /** A folded one is a box, and its cards keep their places in it. */
  readonly isOpen: boolean;
};

/** Everything that tidying needs, to be sent to a worker. */
export type TidyInput = {
  readonly cards: readonly TidyCard[];
  readonly frames: readonly TidyFrame[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
};
