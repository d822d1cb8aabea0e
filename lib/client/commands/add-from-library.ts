import type { LibraryEntry } from "@/lib/catalog/library/library-entry";
import { recordsToAdd } from "@/lib/catalog/library/records-to-add";
import { err, ok } from "@/lib/kernel/result";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { toPut } from "@/lib/sync/inverse";

import type { NewId } from "../ids";
import { boardLayout, type Places } from "../view/lanes-layout";
import type { CommandResult } from "./problem";
import { put } from "./put";

/**
 * Adds entries of the library with everything that belongs to them, as one gesture. Their cards
 * get a place on the board; attackers that come along wait on the shelf.
 */
export function addFromLibrary(
  model: ReadModel,
  input: {
    readonly entries: readonly LibraryEntry[];
    /** The cards that are on the board already, and where those stand that nobody placed. */
    readonly cardIds: readonly string[];
    readonly homes: Places;
    readonly newId: NewId;
  },
): CommandResult {
  const records = recordsToAdd(input.entries, model, input.newId);
  if (records.length === 0) return err({ kind: "nothing-to-add" });
  const grown = buildReadModel([...model.byId.values(), ...records]);
  const newCardIds = records.flatMap(({ kind, id }) =>
    kind === "attack" || kind === "defense" ? [id] : [],
  );
  const places = boardLayout(grown, [...input.cardIds, ...newCardIds], input.homes);
  const positions = newCardIds.flatMap((recordId) => {
    const at = places.get(recordId);
    return at ? [put("position", input.newId("position"), { recordId, ...at })] : [];
  });
  return ok([...records.map(toPut), ...positions]);
}
