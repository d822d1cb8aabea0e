import type { Change } from "@/lib/sync/draft";
import { inverseOf } from "@/lib/sync/inverse";
import type { Operation } from "@/lib/sync/operations";

import type { FieldVersions } from "./field-versions";

/**
 * Operations that take `changes` back and leave alone what others have written since `seq`, the
 * number of the batch that made them; null while that batch has none.
 */
export function inverseWithExpect(
  changes: readonly Change[],
  seq: number | null,
  versions: FieldVersions,
): Operation[] {
  return inverseOf(changes, seq).map((op) => {
    if (op.op !== "patch" || !op.expect) return op;
    const expect = Object.entries(op.expect).map(
      ([field, expected]) => [field, versions.newest(op.id, field, expected)] as const,
    );
    return { ...op, expect: Object.fromEntries(expect) };
  });
}
