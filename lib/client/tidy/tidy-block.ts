import type { CardKind, Point } from "../commands/problem";
import { boundsOf } from "../view/align-cards";
import type { Rect } from "../view/card-size";
import { foldedRect, openRect } from "../view/frame-rects";
import type { TidyCard, TidyFrame, TidyInput } from "./tidy-input";

/** Cards without frames. */
export type LooseInput = Omit<TidyInput, "frames">;

/** A frame as one thing to be set in a lane. */
export type Block = {
  readonly card: TidyCard;
  /** Where each of its cards stands, from the place of the block. */
  readonly inside: ReadonlyMap<string, Point>;
};

/** Ties of two kinds go to the one whose lane leads on. */
const KINDS: readonly CardKind[] = ["attack", "defense", "asset", "attacker"];

/**
 * A frame as a block: its cards tidied on their own, in the lane of the kind that most of them are.
 * What is seen of it lines up with cards outside: the first card of an open frame, the box of a
 * folded one. Null for a frame without a card on the board.
 */
export function blockOf(
  frame: TidyFrame,
  cards: readonly TidyCard[],
  links: TidyInput["links"],
  tidy: (input: LooseInput) => ReadonlyMap<string, Point>,
): Block | null {
  const members = cards.filter(({ id }) => frame.cardIds.includes(id));
  if (members.length === 0) return null;
  const places = frame.isOpen
    ? tidy({ cards: members, links: within(links, members) })
    : new Map(members.map(({ id, at }) => [id, at]));
  const rooms = members.map((card) => roomAt(card, places.get(card.id) ?? card.at));
  const taken = frame.isOpen ? openRect(rooms) : foldedRect(rooms);
  const { x, y } = frame.isOpen ? boundsOf(rooms) : taken;
  const before = boundsOf(members.map((card) => roomAt(card, card.at)));
  return {
    card: {
      id: frame.id,
      kind: mostFrequent(members),
      at: { x: before.x, y: before.y },
      isPlaced: members.some(({ isPlaced }) => isPlaced),
      room: {
        left: x - taken.x,
        up: y - taken.y,
        right: taken.x + taken.width - x,
        down: taken.y + taken.height - y,
      },
    },
    inside: new Map([...places].map(([id, at]) => [id, { x: at.x - x, y: at.y - y }])),
  };
}

function within(links: TidyInput["links"], cards: readonly TidyCard[]): TidyInput["links"] {
  const ids = new Set(cards.map(({ id }) => id));
  return links.filter(({ from, to }) => ids.has(from) && ids.has(to));
}

function roomAt({ room: { left, up, right, down } }: TidyCard, { x, y }: Point): Rect {
  return { x: x - left, y: y - up, width: left + right, height: up + down };
}

function mostFrequent(cards: readonly TidyCard[]): CardKind {
  const count = (kind: CardKind) => cards.filter((card) => card.kind === kind).length;
  return KINDS.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
}
