/** How an alternative does against an attack, in a word. */
export type CellVerdict = "stops" | "partly" | "no" | "likelier";

/** From here on an attack counts as stopped: three of four times. */
export const STOPS_FROM = 0.75;

/** Below this the board hides an effect too. */
export const PARTLY_FROM = 0.1;

/** What would print as 0 %. */
const NOTHING_BELOW = 0.005;

/** The word for the part of an attack's risk that is stopped; below 0 it grows. */
export function cellVerdict(share: number): CellVerdict {
  if (share >= STOPS_FROM) return "stops";
  if (share >= PARTLY_FROM) return "partly";
  return share <= -NOTHING_BELOW ? "likelier" : "no";
}
