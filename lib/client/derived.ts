import { type ReadModel, buildReadModel } from "@/lib/model/read-model";
import type { Kind, ModelRecord } from "@/lib/model/record";
import type { Ranking } from "@/lib/worklist/ranking";

/** Kinds that no number depends on: moving a card or writing a note leaves the ranking as it is. */
const UNSCORED_KINDS: ReadonlySet<Kind> = new Set([
  "position",
  "frame",
  "comment",
  "note",
  "claim",
  "signoff",
  "plan",
  "place",
  "override",
]);

export type Derived = {
  readonly records: ReadonlyMap<string, ModelRecord>;
  readonly readModel: ReadModel;
  readonly ranking: Ranking;
};

export type Rank = (model: ReadModel) => Ranking;

/** Everything that follows from the records. Time: a full read model and ranking. */
export function deriveAll(records: ReadonlyMap<string, ModelRecord>, rank: Rank): Derived {
  const readModel = buildReadModel(records.values());
  return { records, readModel, ranking: rank(readModel) };
}

/**
 * What follows after `touched` records may have changed; the same object when none did. Records
 * that say the same keep their identity, and the ranking is computed anew only if a record that a
 * score can depend on is another.
 */
export function deriveAgain(
  old: Derived,
  touched: Iterable<string>,
  current: (id: string) => ModelRecord | undefined,
  rank: Rank,
): Derived {
  const changes = [...touched].flatMap((id) => {
    const before = old.records.get(id);
    const after = current(id);
    return isSame(before, after) ? [] : [{ id, before, after }];
  });
  if (changes.length === 0) return old;
  const records = new Map(old.records);
  for (const { id, after } of changes) {
    if (after) records.set(id, after);
    else records.delete(id);
  }
  const readModel = buildReadModel(records.values());
  const isScored = changes.some(({ before, after }) => isScoredKind(before ?? after));
  return { records, readModel, ranking: isScored ? rank(readModel) : old.ranking };
}

function isScoredKind(record: ModelRecord | undefined): boolean {
  return record !== undefined && !UNSCORED_KINDS.has(record.kind);
}

function isSame(before: ModelRecord | undefined, after: ModelRecord | undefined): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
