import type { AlternativeRow, GroupMatrix } from "./compare-group";

/** What a comparison says, for one sentence. */
export type Verdict =
  /** Nothing can be compared yet: no alternative has a cost. */
  | { readonly kind: "unknown" }
  /** Points mode: the least risk is left by these; what that is worth people decide. */
  | { readonly kind: "least-risk"; readonly ids: readonly string[] }
  /** The first are too close to call; `keptId` where one of them is in place. */
  | { readonly kind: "close"; readonly ids: readonly string[]; readonly keptId: string | null }
  /** What is in place comes out first. */
  | {
      readonly kind: "keep";
      readonly id: string;
      readonly next: AlternativeRow | null;
      /** True where every other costs more than the risk it removes. */
      readonly othersLose: boolean;
    }
  /** Another comes out ahead of what is in place, if anything is. */
  | {
      readonly kind: "choose";
      readonly row: AlternativeRow;
      readonly over: AlternativeRow | null;
    }
  /** Nothing of the group is in place, and even the first costs more than it removes. */
  | { readonly kind: "none-pays"; readonly row: AlternativeRow };

/** The verdict on a group, from its figures and from which members are in place. Time: O(rows). */
export function verdictOf(matrix: GroupMatrix, isInPlace: (id: string) => boolean): Verdict {
  const placed = matrix.rows.filter(({ place }) => place !== null);
  const [first, second] = placed;
  if (!first) return { kind: "unknown" };
  const tied = placed.filter(({ place }) => place?.from === 1);
  const ids = tied.map(({ id }) => id);
  if (matrix.comparedBy === "risk") return { kind: "least-risk", ids };
  if (tied.length > 1) return { kind: "close", ids, keptId: ids.find(isInPlace) ?? null };
  if (isInPlace(first.id)) {
    const othersLose = placed.slice(1).every(({ net }) => net !== null && net < 0);
    return { kind: "keep", id: first.id, next: second ?? null, othersLose };
  }
  const over = placed.find(({ id }) => isInPlace(id)) ?? null;
  if (over === null && (first.net ?? 0) < 0) return { kind: "none-pays", row: first };
  return { kind: "choose", row: first, over };
}
