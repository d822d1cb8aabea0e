import { foldText, isPlainText } from "@/lib/catalog/library/fold-text";

/** What is looked for: words without case and accents. */
export type Needle = readonly string[];

/** The texts by which one thing is found, folded once so that every key press is quick. */
export type Haystack = {
  readonly title: string;
  readonly titleWords: readonly string[];
  /** Its id and ids in public catalogues. */
  readonly codes: readonly string[];
  /** Other words that lead to it. */
  readonly keywords: readonly string[];
};

/** How much a word counts by where it is found; its best place counts. */
const WEIGHT = {
  wholeCode: 14,
  wholeWord: 10,
  wordStart: 8,
  code: 6,
  inTitle: 5,
  keyword: 4,
  letters: 2,
} as const;
/** Added where the title begins with all that was typed. */
const TITLE_START = 6;
/** Fewer letters would be found in the order typed in almost any word. */
const LETTERS_LEAST = 3;

export function toNeedle(text: string): Needle {
  return foldText(text)
    .split(/[\s,;]+/)
    .filter((word) => word !== "");
}

export function toHaystack(
  title: string,
  { codes = [], keywords = "" }: { codes?: readonly string[]; keywords?: string } = {},
): Haystack {
  const folded = foldText(title);
  return {
    title: folded,
    titleWords: splitWords(folded),
    codes: codes.map(foldCode),
    keywords: splitWords(foldText(keywords)),
  };
}

/** What is found by the words of either, such as a line between two cards. */
export function joinHaystacks(a: Haystack, b: Haystack, codes: readonly string[]): Haystack {
  return {
    title: `${a.title} ${b.title}`,
    titleWords: [...a.titleWords, ...b.titleWords],
    codes: codes.map(foldCode),
    keywords: [],
  };
}

/**
 * How well it matches, at least 1; 0 if a word is found nowhere. Beginnings of words count more
 * than their middles; letters left out are forgiven within a word that begins with the same one.
 */
export function matchWords(needle: Needle, hay: Haystack): number {
  let sum = needle.length === 0 ? 1 : 0;
  for (const word of needle) {
    const weight = weighWord(word, hay);
    if (weight === 0) return 0;
    sum += weight;
  }
  const isStart = needle.length > 0 && hay.title.startsWith(needle.join(" "));
  return isStart ? sum + TITLE_START : sum;
}

/** The best matches, best first; of equal ones the shorter title, then the earlier. */
export function bestMatches<T extends { readonly hay: Haystack; readonly handicap?: number }>(
  items: readonly T[],
  needle: Needle,
  max: number,
): { readonly item: T; readonly score: number }[] {
  const found: { item: T; score: number }[] = [];
  for (const item of items) {
    const score = matchWords(needle, item.hay);
    if (score > 0) found.push({ item, score: score - (item.handicap ?? 0) });
  }
  const least = scoreOfRank(found, max);
  const best = found.filter(({ score }) => score >= least);
  // Sorting keeps the order of equal ones.
  best.sort((a, b) => b.score - a.score || a.item.hay.title.length - b.item.hay.title.length);
  return best.slice(0, max);
}

/** The score that the best `rank` reach; sorting thousands for the sake of some would be slow. */
function scoreOfRank(found: readonly { readonly score: number }[], rank: number): number {
  const counts = new Map<number, number>();
  for (const { score } of found) counts.set(score, (counts.get(score) ?? 0) + 1);
  let reached = 0;
  for (const score of [...counts.keys()].sort((a, b) => b - a)) {
    reached += counts.get(score) ?? 0;
    if (reached >= rank) return score;
  }
  return -Infinity;
}

function weighWord(word: string, { title, titleWords, codes, keywords }: Haystack): number {
  if (codes.includes(word)) return WEIGHT.wholeCode;
  const inTitle = title.includes(word) ? weighInTitle(word, titleWords) : 0;
  if (inTitle >= WEIGHT.wordStart) return inTitle;
  if (codes.some((code) => code.startsWith(word))) return WEIGHT.code;
  if (inTitle > 0) return inTitle;
  if (keywords.some((each) => each.startsWith(word))) return WEIGHT.keyword;
  const isLong = word.length >= LETTERS_LEAST;
  return isLong && titleWords.some((each) => holdsLetters(each, word)) ? WEIGHT.letters : 0;
}

function weighInTitle(word: string, titleWords: readonly string[]): number {
  if (titleWords.includes(word)) return WEIGHT.wholeWord;
  return titleWords.some((each) => each.startsWith(word)) ? WEIGHT.wordStart : WEIGHT.inTitle;
}

/** True when all letters come in this order, the first one first: "defnse" in "defense". */
function holdsLetters(text: string, letters: string): boolean {
  if (text.charCodeAt(0) !== letters.charCodeAt(0)) return false;
  let at = 0;
  for (let index = 0; index < text.length && at < letters.length; index += 1) {
    if (text.charCodeAt(index) === letters.charCodeAt(at)) at += 1;
  }
  return at === letters.length;
}

function splitWords(folded: string): string[] {
  const between = isPlainText(folded) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u;
  return folded.split(between).filter((word) => word !== "");
}

/** Ids and techniques hold neither accents nor spaces. */
function foldCode(code: string): string {
  return code.toLowerCase();
}
