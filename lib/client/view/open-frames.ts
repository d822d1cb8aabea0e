import type { ReadModel } from "@/lib/model/read-model";

import type { ModelState } from "../model-state";
import { cardsBehind } from "./cards-behind";
import type { Frame } from "./frame-index";

/**
 * Whether a frame shows its cards. In focus nothing is folded. Elsewhere a folded frame is open while
 * a card of it is selected, for whoever looks at that card; an empty one is a box always.
 */
export function frameOpenness({
  readModel,
  selectedIds,
  focusId,
}: Pick<ModelState, "readModel" | "selectedIds" | "focusId">): (frame: Frame) => boolean {
  const isFocused = focusId !== null && readModel.byId.has(focusId);
  const looked = lookedAt(readModel, selectedIds);
  return ({ cardIds, isFolded }) =>
    cardIds.length > 0 && (!isFolded || isFocused || cardIds.some((id) => looked.has(id)));
}

/** The cards that somebody looks at; a line between two frames opens neither. */
function lookedAt(model: ReadModel, selectedIds: ReadonlySet<string>): ReadonlySet<string> {
  const ids = [...selectedIds].filter((id) => {
    const kind = model.byId.get(id)?.kind;
    return kind !== "effect" && kind !== "requirement" && kind !== "frame";
  });
  return new Set(ids.flatMap((id) => cardsBehind(model, id)));
}
