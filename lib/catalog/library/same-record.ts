import type { ReadModel } from "@/lib/model/read-model";

import { foldText } from "./fold-text";
import type { LibraryEnd, LibraryEntry } from "./library-entry";

/** The id in a model of what a title names, by kind; ids are in code-unit order, the first wins. */
export type TitleIndex = {
  readonly attack: ReadonlyMap<string, string>;
  readonly defense: ReadonlyMap<string, string>;
  readonly attacker: ReadonlyMap<string, string>;
  readonly failure: ReadonlyMap<string, string>;
  readonly place: ReadonlyMap<string, string>;
  readonly group: ReadonlyMap<string, string>;
};

/** Where a model has what, by title; see {@link isInModel}. Time: O(records). */
export function indexTitles(model: ReadModel): TitleIndex {
  const { attack, defense, attacker, failure, place, group } = model.of;
  return {
    attack: idsByTitle(attack),
    defense: idsByTitle(defense),
    attacker: idsByTitle(attacker),
    failure: idsByTitle(failure),
    place: idsByTitle(place),
    group: idsByTitle(group),
  };
}

function idsByTitle(
  records: readonly { readonly id: string; readonly title: string }[],
): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, title } of records) {
    const folded = foldText(title);
    if (!ids.has(folded)) ids.set(folded, id);
  }
  return ids;
}

/**
 * True when the model has the entry already: a record of the same kind and title, whatever case
 * and accents. Titles decide because added records get ids of their own, and because the ids of a
 * template mean something else in models made elsewhere.
 */
export function isInModel(entry: LibraryEntry, titles: TitleIndex): boolean {
  return titles[entry.kind].has(foldText(entry.title));
}

/**
 * The model's own record for one end of an effect. For the attack that stands for the unknown the
 * id has to agree too: every model has one of that title, and shares judged for one say nothing
 * about another.
 */
export function presentId(
  kind: "attack" | "defense",
  end: LibraryEnd,
  titles: TitleIndex,
): string | undefined {
  const id = titles[kind].get(foldText(end.title));
  return end.futureUnexpected && id !== end.id ? undefined : id;
}
