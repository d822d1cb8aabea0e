/**
 * The places in `values` of a longest strictly rising run of them, gaps allowed; of several, the
 * one that ends lowest. Time: O(n log n).
 */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  /** For each length, the place of the lowest value that ends a run so long. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, place) => {
    const length = firstNotBelow(ends, value, values);
    before[place] = ends[length - 1];
    ends[length] = place;
  });
  const rise = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) rise.add(place);
  return rise;
}

function firstNotBelow(ends: readonly number[], value: number, values: readonly number[]): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = values[ends[middle] ?? 0] ?? 0;
    if (end < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
