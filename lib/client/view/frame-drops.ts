import type { Frame, FrameIndex } from "./frame-index";
import { foldedRect, isTouching, isWithin, middleOf, openRect } from "./frame-rects";
import type { Rect } from "./card-size";

/** The frame that each card goes into; null for those that leave theirs. Others stay as they are. */
export type Drops = ReadonlyMap<string, string | null>;

export type DropInput = FrameIndex & {
  /** The cards that are moved themselves, not with their frame. */
  readonly loose: ReadonlySet<string>;
  readonly rectOf: (cardId: string) => Rect | undefined;
  /** The same with what hangs on the card, such as unfolded steps. */
  readonly roomOf: (cardId: string) => Rect | undefined;
  readonly isOpen: (frame: Frame) => boolean;
  /** Where a frame without cards stands. */
  readonly emptyRect: (frame: Frame) => Rect;
};

/**
 * What becomes of cards where they are dropped. A card stays in its frame while it touches the rest
 * of it, and then the frame grows. Else it goes into a frame that it lies in wholly, or whose folded
 * box its middle is over; else it is in none. The last card of a frame takes the frame along.
 */
export function dropsOf(input: DropInput): Drops {
  const drops = new Map<string, string | null>();
  if (input.loose.size === 0) return drops;
  const rests = input.frames.flatMap((frame) => {
    const rect = restOf(frame, input);
    return rect ? [{ frame, rect, isOpen: isOpenFor(frame, input) }] : [];
  });
  for (const id of input.loose) {
    const rect = input.rectOf(id);
    if (!rect) continue;
    const own = input.frameOfCard.get(id);
    const rest = rests.find(({ frame }) => frame.id === own?.id);
    if (own && !input.frames.includes(own)) continue;
    if (rest && isTouching(rect, rest.rect)) continue;
    const [target] = rests
      .filter((other) => other !== rest && takes(other, rect))
      .sort((a, b) => areaOf(a.rect) - areaOf(b.rect));
    if (target) drops.set(id, target.frame.id);
    else if (rest) drops.set(id, null);
  }
  return drops;
}

/** A frame as it is without the cards that somebody moves out of it or within it. */
function restOf(frame: Frame, input: DropInput): Rect | null {
  if (frame.cardIds.length === 0) return input.emptyRect(frame);
  const rooms = frame.cardIds.flatMap((id) => {
    const room = input.loose.has(id) ? undefined : input.roomOf(id);
    return room ? [room] : [];
  });
  if (rooms.length === 0) return null;
  return isOpenFor(frame, input) ? openRect(rooms) : foldedRect(rooms);
}

function isOpenFor(frame: Frame, { isOpen }: DropInput): boolean {
  return frame.cardIds.length > 0 && isOpen(frame);
}

function takes(target: { readonly rect: Rect; readonly isOpen: boolean }, card: Rect): boolean {
  return isWithin(target.isOpen ? card : middleOf(card), target.rect);
}

function areaOf({ width, height }: Rect): number {
  return width * height;
}
