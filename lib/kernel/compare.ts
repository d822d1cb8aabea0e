/**
 * Orders two strings by UTF-16 code units, the same on every machine and in every locale.
 * Negative when `a` comes first, positive when `b` does, 0 when equal.
 */
export function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
