import type { Change } from "@/lib/sync/draft";

/**
 * Which writes are worth the same. When an undo restores a value, the field gets a new number, yet
 * it again holds what an older gesture of this page wrote. Without this memory, taking back that
 * older gesture would look as if somebody else had written since, and be skipped.
 */
export class FieldVersions {
  readonly #sameAs = new Map<string, number>();

  /** The undo that got `seq` took these changes back. */
  restored(changes: readonly Change[], seq: number): void {
    for (const { id, before, after } of changes) {
      for (const [field, oldSeq] of Object.entries(before?.fieldSeq ?? {})) {
        if (after?.fieldSeq[field] !== oldSeq) this.#sameAs.set(keyOf(id, field, oldSeq), seq);
      }
    }
  }

  /** The newest number of the value that the write `seq` put into the field. */
  newest(id: string, field: string, seq: number): number {
    let current = seq;
    for (;;) {
      const next = this.#sameAs.get(keyOf(id, field, current));
      if (next === undefined) return current;
      current = next;
    }
  }
}

function keyOf(id: string, field: string, seq: number): string {
  return `${id} ${field} ${String(seq)}`;
}
