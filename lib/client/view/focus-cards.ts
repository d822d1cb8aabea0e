import type { ReadModel } from "@/lib/model/read-model";

import { boardEdges } from "./board-edges";

/**
 * A card and every card that touches it: attacks with what they lead to, who carries them out and
 * what stops them. Those that wait on the shelf are among them.
 */
export function focusCards(model: ReadModel, id: string): ReadonlySet<string> {
  const { asset, attacker, attack, defense } = model.of;
  const cardIds = [asset, attacker, attack, defense].flatMap((cards) =>
    cards.map((card) => card.id),
  );
  const touching = new Set([id]);
  for (const { sourceId, targetId } of boardEdges(model, new Set(cardIds))) {
    if (sourceId === id) touching.add(targetId);
    if (targetId === id) touching.add(sourceId);
  }
  return touching;
}
