import type { LibraryEntry } from "@/lib/catalog/library/library-entry";

import { addFromLibrary } from "../commands/add-from-library";
import { newRecordId } from "../ids";
import { boardCardIds } from "../view/board-cards";
import { flyTo, type FlyContext } from "./fly-to";

/** Adds entries of the library and brings the first of them into sight. */
export function addLibraryEntries(
  context: FlyContext,
  entries: readonly LibraryEntry[],
  options: { readonly isLoud: boolean },
): boolean {
  const { readModel, shownIds, selectedIds, homes, execute } = context.store.getState();
  const cardIds = boardCardIds(readModel, shownIds, selectedIds);
  const result = addFromLibrary(readModel, { entries, cardIds, homes, newId: newRecordId });
  if (!execute(result, "add-from-library") || !result.ok) return false;
  const [first] = entries;
  const card = result.value.find((op) => op.op === "put" && op.kind === first?.kind);
  if (card) flyTo(context, card.id, options);
  return true;
}
