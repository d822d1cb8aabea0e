import { foldText } from "./fold-text";
import type { LibraryEntry } from "./library-entry";

/** What to look for; what is empty or absent asks nothing. All that is given must match. */
export type LibraryQuery = {
  /** Each word has to be found somewhere in an entry. */
  readonly words?: string;
  /** An id or its beginning: T1552 finds T1552.001 too. */
  readonly techniqueId?: string;
  /** Words of one attacker's title. */
  readonly attacker?: string;
};

/** How much a word counts by where it is found; the best place of each word counts. */
const WEIGHTS = { titleWord: 8, title: 6, technique: 6, attacker: 4, tag: 3, other: 2, notes: 1 };

/**
 * The entries that match, best first: a word at the beginning of a word of the title counts most,
 * a word of the notes least. Equal ones keep the order of the library. Case and accents make no
 * difference. Time: O(text of the library), some milliseconds for the whole of it.
 */
export function searchLibrary(
  entries: readonly LibraryEntry[],
  query: LibraryQuery,
): LibraryEntry[] {
  const words = splitWords(query.words ?? "");
  const techniqueId = foldText(query.techniqueId ?? "");
  const attackerWords = splitWords(query.attacker ?? "");
  return entries
    .filter((entry) => hasTechnique(entry, techniqueId) && hasAttacker(entry, attackerWords))
    .map((entry, place) => ({ entry, place, weight: weigh(entry, words) }))
    .filter(({ weight }) => weight !== null)
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || a.place - b.place)
    .map(({ entry }) => entry);
}

function splitWords(text: string): string[] {
  return foldText(text)
    .split(/[\s,;]+/)
    .filter((word) => word !== "");
}

function hasTechnique(entry: LibraryEntry, start: string): boolean {
  return start === "" || entry.techniqueIds.some((id) => foldText(id).startsWith(start));
}

function hasAttacker(entry: LibraryEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  return entry.attackerTitles.some((title) => {
    const folded = foldText(title);
    return words.every((word) => folded.includes(word));
  });
}

/** The sum over the words, or null where one is found nowhere. */
function weigh(entry: LibraryEntry, words: readonly string[]): number | null {
  const texts = foldEntry(entry);
  let sum = 0;
  for (const word of words) {
    const weight = weighWord(texts, word);
    if (weight === 0) return null;
    sum += weight;
  }
  return sum;
}

type FoldedEntry = { readonly [place in keyof typeof WEIGHTS]: readonly string[] };

function foldEntry(entry: LibraryEntry): FoldedEntry {
  const title = foldText(entry.title);
  const others = entry.effects.map(({ attack, defense }) =>
    foldText(entry.kind === "attack" ? defense.title : attack.title),
  );
  return {
    titleWord: title.split(/[^\p{L}\p{N}]+/u),
    title: [title],
    technique: entry.techniqueIds.map(foldText),
    attacker: entry.attackerTitles.map(foldText),
    tag: [...entry.tags, entry.templateTitle].map(foldText),
    other: others,
    notes: [foldText(entry.notes), foldText(entry.question)],
  };
}

function weighWord(texts: FoldedEntry, word: string): number {
  const begins = (text: string) => text.startsWith(word);
  const holds = (text: string) => text.includes(word);
  if (texts.titleWord.some(begins)) return WEIGHTS.titleWord;
  if (texts.title.some(holds)) return WEIGHTS.title;
  if (texts.technique.some(begins)) return WEIGHTS.technique;
  if (texts.attacker.some(holds)) return WEIGHTS.attacker;
  if (texts.tag.some(holds)) return WEIGHTS.tag;
  if (texts.other.some(holds)) return WEIGHTS.other;
  return texts.notes.some(holds) ? WEIGHTS.notes : 0;
}
