/** The middle and the slow end of measured times, in words. */
export function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  return `P50 ${at(0.5)} ms, P95 ${at(0.95)} ms, P99 ${at(0.99)} ms of ${sorted.length}`;
}
