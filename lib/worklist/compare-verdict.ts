import type { AlternativeRow, GroupMatrix } from "./compare-group";

/** What a comparison says, for one sentence. */
export type Verdict =
  /** Nothing can be compared yet: no alternative has a cost. */
  | { readonly kind: "unknown" }
  /** Points mode: the least risk is left by these; what that is worth people decide. */
  | { readonly kind: "least-risk"; readonly ids: readonly string[] }
  /** The first are too close to call, and none of them is in place. */
  | { readonly kind: "close"; readonly ids: readonly string[] }
  /** What is in place comes out first, or as good as. */
  | {
      readonly kind: "keep";
      readonly id: string;
      readonly next: AlternativeRow | null;
      /** Too close to call against it. */
      readonly closeIds: readonly string[];
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
  const [first] = placed;
  if (!first) return { kind: "unknown" };
  const tied = placed.filter(({ place }) => place?.from === 1);
  const ids = tied.map(({ id }) => id);
  if (matrix.comparedBy === "risk") return { kind: "least-risk", ids };
  const kept = ids.find(isInPlace);
  if (kept !== undefined) {
    const others = placed.filter(({ id }) => id !== kept);
    return {
      kind: "keep",
      id: kept,
      next: others[0] ?? null,
      closeIds: ids.filter((id) => id !== kept),
      othersLose: others.every(({ net }) => net !== null && net < 0),
    };
  }
  if (tied.length > 1) return { kind: "close", ids };
  const over = placed.find(({ id }) => isInPlace(id)) ?? null;
  if (over === null && (first.net ?? 0) < 0) return { kind: "none-pays", row: first };
  return { kind: "choose", row: first, over };
}
