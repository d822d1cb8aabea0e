/** Risk a year by attack, in the order of ids. */
export type RiskOfAttack = ReadonlyMap<string, number>;

/** One attack, or in a large model the least risky of them together. */
export type CompareColumn = {
  readonly attackIds: readonly string[];
  /** Its part of the risk without any alternative, from 0 to 1. */
  readonly shareOfRisk: number;
};

/** More columns than this no one compares at a glance. */
const COLUMNS_MAX = 12;

/**
 * The columns of a matrix: every attack with any risk, the riskiest first. `risks` are those
 * without an alternative. Where there are more than 12, the last column holds all the rest
 * together. Time: O(n log n) in the attacks.
 */
export function attackColumns(risks: RiskOfAttack): CompareColumn[] {
  const risky = [...risks]
    .map(([id, risk]) => ({ id, risk }))
    .filter(({ risk }) => risk > 0)
    .sort((a, b) => b.risk - a.risk);
  const total = risky.reduce((sum, { risk }) => sum + risk, 0);
  const single = risky.length > COLUMNS_MAX ? COLUMNS_MAX - 1 : risky.length;
  const groups = risky.slice(0, single).map((attack) => [attack]);
  if (risky.length > single) groups.push(risky.slice(single));
  return groups.map((group) => ({
    attackIds: group.map(({ id }) => id),
    shareOfRisk: group.reduce((sum, { risk }) => sum + risk, 0) / total,
  }));
}

/** Risk a year of the attacks of a column. */
export function riskOfColumn({ attackIds }: CompareColumn, risks: RiskOfAttack): number {
  return attackIds.reduce((sum, id) => sum + (risks.get(id) ?? 0), 0);
}
