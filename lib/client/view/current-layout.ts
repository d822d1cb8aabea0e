import type { ModelState } from "../model-state";
import { boardCardIds } from "./board-cards";
import { isCardRecord } from "./card-record";
import { cardSize, type Rect } from "./card-size";
import { boardLayout, type Places } from "./lanes-layout";

type LaidOut = Pick<ModelState, "readModel" | "shownIds" | "selectedIds" | "homes">;

/** Where every card on the board stands now. */
export function currentLayout({ readModel, shownIds, selectedIds, homes }: LaidOut): Places {
  return boardLayout(readModel, boardCardIds(readModel, shownIds, selectedIds), homes);
}

/** The room that each card on the board takes, by its id. */
export function cardRects(state: LaidOut): ReadonlyMap<string, Rect> {
  const rects = new Map<string, Rect>();
  for (const [id, at] of currentLayout(state)) {
    const record = state.readModel.byId.get(id);
    if (isCardRecord(record)) rects.set(id, { ...at, ...cardSize(record.kind) });
  }
  return rects;
}
