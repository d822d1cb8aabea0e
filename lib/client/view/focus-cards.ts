import type { ReadModel } from "@/lib/model/read-model";

import { boardEdges } from "./board-edges";
import { cardsBehind } from "./cards-behind";

/**
 * A card, or the cards of a frame, and every card that touches them: attacks with what they lead to,
 * who carries them out and what stops them. Those that wait on the shelf are among them.
 */
export function focusCards(model: ReadModel, id: string): ReadonlySet<string> {
  const { asset, attacker, attack, defense } = model.of;
  const cardIds = [asset, attacker, attack, defense].flatMap((cards) =>
    cards.map((card) => card.id),
  );
  const own = new Set(cardsBehind(model, id));
  const touching = new Set(own);
  for (const { sourceId, targetId } of boardEdges(model, new Set(cardIds))) {
    if (own.has(sourceId)) touching.add(targetId);
    if (own.has(targetId)) touching.add(sourceId);
  }
  return touching;
}
