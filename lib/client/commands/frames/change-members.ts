import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";

import { isCardRecord } from "@/lib/client/view/card-record";
import type { Drops } from "@/lib/client/view/frame-drops";

/**
 * Puts cards into frames and takes them out: each leaves every other frame, and a frame that is left
 * without a card goes, because there is nothing to draw it around.
 */
export function changeMembers(model: ReadModel, drops: Drops): Operation[] {
  if (drops.size === 0) return [];
  return model.of.frame.flatMap(({ id, memberIds = [] }): Operation[] => {
    const remove = memberIds.filter((cardId) => drops.has(cardId) && drops.get(cardId) !== id);
    const add = [...drops].flatMap(([cardId, to]) =>
      to === id && !memberIds.includes(cardId) ? [cardId] : [],
    );
    if (remove.length === 0 && add.length === 0) return [];
    const left = memberIds.filter((cardId) => !remove.includes(cardId));
    const isEmpty = ![...left, ...add].some((cardId) => isCardRecord(model.byId.get(cardId)));
    if (isEmpty) return [{ op: "delete", id }];
    return [{ op: "patch", id, add: { memberIds: add }, remove: { memberIds: remove } }];
  });
}

/** The frames that lose their last card when these records are deleted. */
export function framesLeftEmpty(model: ReadModel, doomedIds: ReadonlySet<string>): string[] {
  return model.of.frame.flatMap(({ id, memberIds = [] }) => {
    const cardIds = memberIds.filter((cardId) => isCardRecord(model.byId.get(cardId)));
    const isLeft = cardIds.length > 0 && cardIds.every((cardId) => doomedIds.has(cardId));
    return isLeft && !doomedIds.has(id) ? [id] : [];
  });
}
