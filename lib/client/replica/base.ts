import * as z from "zod/mini";

import type { Change } from "@/lib/sync/draft";

/**
 * What the fields that a batch writes held when it was made, by record and field. Somebody else
 * has written to them in the meantime when they hold something else once the batch is committed.
 */
export const baseSchema = z.record(z.string(), z.record(z.string(), z.unknown()));
export type Base = z.infer<typeof baseSchema>;

/** A field that held something else than its writer had seen, and holds what they wrote now. */
export type Overtaken = {
  readonly id: string;
  readonly field: string;
  readonly theirs: unknown;
  readonly mine: unknown;
};

/** The base of a batch that made these changes; only of records that were there and still are. */
export function baseOf(changes: readonly Change[]): Base {
  return Object.fromEntries(
    changes.flatMap(({ id, before, after }) => {
      if (!before || !after) return [];
      const old: Record<string, unknown> = { ...before.record };
      const now: Record<string, unknown> = { ...after.record };
      const fields = new Set([...Object.keys(old), ...Object.keys(now)]);
      const written = [...fields].filter((field) => !isSame(old[field], now[field]));
      return [[id, Object.fromEntries(written.map((field) => [field, old[field] ?? null]))]];
    }),
  );
}

/** What others had written to the fields of a batch before these, its changes, were made. */
export function overtakenBy(changes: readonly Change[], base: Base): Overtaken[] {
  return changes.flatMap(({ id, before, after }) => {
    if (!before || !after) return [];
    const old: Record<string, unknown> = { ...before.record };
    const now: Record<string, unknown> = { ...after.record };
    return Object.entries(base[id] ?? {})
      .filter(([field, seen]) => {
        const theirs = old[field] ?? null;
        return !isSame(theirs, seen) && !isSame(theirs, now[field] ?? null);
      })
      .map(([field]) => ({ id, field, theirs: old[field] ?? null, mine: now[field] ?? null }));
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
