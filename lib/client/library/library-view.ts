import type { AttackEntry, DefenseEntry, LibraryEntry } from "@/lib/catalog/library/library-entry";
import {
  indexTitles,
  isInModel,
  presentId,
  type TitleIndex,
} from "@/lib/catalog/library/same-record";
import { compareCodeUnits } from "@/lib/kernel/compare";
import type { ReadModel } from "@/lib/model/read-model";

/** The id by which the model has an entry already; null if it has not. */
export function idInModel(entry: LibraryEntry, titles: TitleIndex): string | null {
  return isInModel(entry, titles) ? (presentId(entry.kind, entry, titles) ?? null) : null;
}

const TITLES = new WeakMap<ReadModel, TitleIndex>();

/** What a model has, by title; made once for each read model. */
export function titlesOf(model: ReadModel): TitleIndex {
  const known = TITLES.get(model);
  if (known) return known;
  const titles = indexTitles(model);
  TITLES.set(model, titles);
  return titles;
}

export type Stopper = {
  readonly entry: DefenseEntry;
  /** How much of the attack it stops; undefined where nobody has estimated it. */
  readonly share: number | undefined;
};

/** The defenses of the library that act on an attack, the strongest first; harmful ones left out. */
export function stoppersOf(
  attack: AttackEntry,
  byKey: ReadonlyMap<string, LibraryEntry>,
): Stopper[] {
  return attack.effects
    .flatMap(({ defense, record }): Stopper[] => {
      const entry = byKey.get(defense.key);
      const share = record.share?.mid;
      return entry?.kind === "defense" && (share ?? 0) >= 0 ? [{ entry, share }] : [];
    })
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || compareCodeUnits(a.entry.key, b.entry.key));
}

/** Everybody who does something in the library, by title. */
export function attackersOf(entries: readonly LibraryEntry[]): string[] {
  return [...new Set(entries.flatMap((entry) => entry.attackerTitles))].sort(compareCodeUnits);
}

/** What a model does not have yet, then the rest, each in the order of the library. */
export function missingFirst(
  entries: readonly LibraryEntry[],
  isHere: (entry: LibraryEntry) => boolean,
): LibraryEntry[] {
  return [...entries.filter((entry) => !isHere(entry)), ...entries.filter(isHere)];
}
