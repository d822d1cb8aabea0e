import type { Choice } from "./choices";

/** The rungs of a ladder as answers, with the value that holds among them if it is between two. */
export function rungChoices(
  rungs: readonly number[],
  saved: number | null,
  words: (value: number) => string,
): Choice[] {
  const isBetween = saved !== null && !rungs.includes(saved);
  const values = isBetween ? [...rungs, saved].sort((a, b) => a - b) : rungs;
  return values.map((value) => ({ value: String(value), label: words(value) }));
}
