type Choose = (above: number, places: readonly number[]) => number | undefined;

const before: Choose = (above, places) => places.findLast((place) => place < above) ?? places[0];
const after: Choose = (above, places) => places.find((place) => place > above) ?? places.at(-1);

const KEYS: Readonly<Record<string, Choose>> = {
  ArrowUp: before,
  ArrowLeft: before,
  ArrowDown: after,
  ArrowRight: after,
  Home: (_, places) => places[0],
  End: (_, places) => places.at(-1),
};

/** Of the places where the line may stand, the one that a key asks for; null for any other key. */
export function nextStop(key: string, above: number, places: readonly number[]): number | null {
  return KEYS[key]?.(above, places) ?? null;
}

/** Of the places where the line may stand, the one nearest to where it is held. */
export function nearestStop(above: number, places: readonly number[]): number {
  return places.reduce(
    (best, place) => (Math.abs(place - above) < Math.abs(best - above) ? place : best),
    places[0] ?? 0,
  );
}
