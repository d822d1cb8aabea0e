import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import { stepIdsOfAttack } from "./attack-figures";
import { isCardRecord } from "./card-record";
import { frameIndex } from "./frame-index";

/**
 * The cards that have to be on the board so that a record can be seen there: a card itself, the
 * asset of a failure, the attack of a step, both ends of a line, what is in a frame. Empty for what the board never
 * shows.
 */
export function cardsBehind(model: ReadModel, id: string): string[] {
  const record = model.byId.get(id);
  if (isCardRecord(record)) return [id];
  switch (record?.kind) {
    case "failure":
      return [record.assetId];
    case "step":
      return attackOfStep(model, record);
    case "effect":
      return [record.defenseId, ...cardsBehind(model, record.targetId)];
    case "requirement":
      return [record.defenseId, record.requiredId];
    case "frame":
      return [...(frameIndex(model).frames.find((frame) => frame.id === id)?.cardIds ?? [])];
    default:
      return [];
  }
}

/** Its home, else the first attack that is made of it; a step may have neither. */
function attackOfStep(model: ReadModel, { id, attackId }: RecordOf<"step">): string[] {
  if (attackId !== undefined && model.byId.has(attackId)) return [attackId];
  const attack = model.of.attack.find((each) => stepIdsOfAttack(model, each).includes(id));
  return attack ? [attack.id] : [];
}
