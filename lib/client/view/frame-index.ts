import type { ReadModel } from "@/lib/model/read-model";

import { isCardRecord } from "./card-record";

/** A frame as the board reads it: whatever its list names, only cards are in it. */
export type Frame = {
  readonly id: string;
  readonly title: string;
  readonly isFolded: boolean;
  readonly cardIds: readonly string[];
};

export type FrameIndex = {
  /** In the order of their ids. */
  readonly frames: readonly Frame[];
  readonly frameOfCard: ReadonlyMap<string, Frame>;
};

const INDEXES = new WeakMap<ReadModel, FrameIndex>();

/**
 * The frames of a model; made once for each read model. A card is in one frame at most: where
 * several name it, in the first of them. Frames do not hold frames.
 */
export function frameIndex(model: ReadModel): FrameIndex {
  const known = INDEXES.get(model);
  if (known) return known;
  const frameOfCard = new Map<string, Frame>();
  const frames = model.of.frame.map(({ id, title, memberIds = [], folded = false }): Frame => {
    const cardIds = memberIds.filter(
      (memberId) => isCardRecord(model.byId.get(memberId)) && !frameOfCard.has(memberId),
    );
    const frame = { id, title, isFolded: folded, cardIds };
    for (const cardId of cardIds) frameOfCard.set(cardId, frame);
    return frame;
  });
  const index = { frames, frameOfCard };
  INDEXES.set(model, index);
  return index;
}

/** Every card that is in a frame. */
export function framedIds(model: ReadModel): Iterable<string> {
  return frameIndex(model).frameOfCard.keys();
}

/** The cards among these ids and those in the frames among them, each once. */
export function withFramedCards(model: ReadModel, ids: Iterable<string>): string[] {
  const { frames } = frameIndex(model);
  const wanted = new Set(ids);
  const inside = frames.filter(({ id }) => wanted.has(id)).flatMap(({ cardIds }) => cardIds);
  return [...new Set([...wanted, ...inside])].filter((id) => isCardRecord(model.byId.get(id)));
}
