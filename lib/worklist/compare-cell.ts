/** How an alternative does against an attack, in a word. */
export type CellVerdict = "stops" | "partly" | "no" | "likelier";

/** In per cent: from here on an attack counts as stopped, three times of four. */
export const STOPS_FROM = 75;

/** In per cent: below this the board hides an effect too. */
export const PARTLY_FROM = 10;

/**
 * The part of an attack's risk that is stopped, as the whole per cent that is printed, and the word
 * for it: the word goes by what people read beside it. Below 0 the attack gets likelier.
 */
export function readShare(share: number): {
  readonly percent: number;
  readonly verdict: CellVerdict;
} {
  const percent = Math.sign(share) * Math.round(Math.abs(share) * 100);
  return { percent, verdict: verdictOf(percent) };
}

function verdictOf(percent: number): CellVerdict {
  if (percent >= STOPS_FROM) return "stops";
  if (percent >= PARTLY_FROM) return "partly";
  return percent < 0 ? "likelier" : "no";
}
