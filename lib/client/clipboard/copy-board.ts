import { deleteRecords } from "../commands/delete-records";
import { newRecordId } from "../ids";
import type { ModelState } from "../model-state";
import { currentLayout } from "../view/current-layout";
import { withFramedCards } from "../view/frame-index";
import type { Clip } from "./clip";
import { copyCards } from "./copy-cards";

/** The selected cards as text for the clipboard; null when there are none. */
export function copySelected(state: ModelState): string | null {
  const clip = clipOf(state);
  return clip && JSON.stringify(clip, null, 1);
}

/** The same, and they are deleted: of a frame, its cards too, because they are what was copied. */
export function cutSelected(state: ModelState): string | null {
  const text = copySelected(state);
  if (text === null) return null;
  const { readModel, selectedIds, execute, select } = state;
  const ids = [...selectedIds, ...withFramedCards(readModel, selectedIds)];
  if (!execute(deleteRecords(readModel, { ids }), "cut")) return null;
  select([]);
  return text;
}

/** What is selected as it goes over the clipboard. */
export function clipOf(state: ModelState): Clip | null {
  const { readModel, modelId, selectedIds } = state;
  const places = currentLayout(state);
  return copyCards(readModel, { modelId, ids: selectedIds, places, newId: newRecordId });
}
