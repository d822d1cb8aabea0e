import { isCard } from "@/lib/model/check-records";
import type { ModelRecord } from "@/lib/model/record";
import { endsKey, referencedIds } from "@/lib/model/references";

/** A record with the seq of the last write to each of its top-level fields. */
export type Entry = {
  readonly record: ModelRecord;
  readonly fieldSeq: Readonly<Record<string, number>>;
};

/**
 * The records of one model, indexed for the checks that a change needs: who refers to whom, which
 * ends are taken, how many there are. Mutable; entries and records are never changed in place.
 */
export class RecordTable {
  readonly #entries = new Map<string, Entry>();
  readonly #referrers = new Map<string, Set<string>>();
  readonly #byEnds = new Map<string, Set<string>>();
  readonly #catchAllIds = new Set<string>();
  readonly #counts = { cards: 0, effects: 0 };

  get size(): number {
    return this.#entries.size;
  }

  get counts(): { readonly cards: number; readonly effects: number; readonly records: number } {
    return { ...this.#counts, records: this.#entries.size };
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  record(id: string): ModelRecord | undefined {
    return this.#entries.get(id)?.record;
  }

  entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  *records(): Generator<ModelRecord> {
    for (const { record } of this.#entries.values()) yield record;
  }

  /** Ids of the records that refer to `id`. */
  referrersOf(id: string): readonly string[] {
    return [...(this.#referrers.get(id) ?? [])];
  }

  /** Another record that joins the same ends as this one, if there is one. */
  otherWithSameEnds(record: ModelRecord): string | undefined {
    const key = endsKey(record);
    if (key === undefined) return undefined;
    return [...(this.#byEnds.get(key) ?? [])].find((id) => id !== record.id);
  }

  /** Another catch-all attack than this one, if there is one. */
  otherCatchAll(id: string): string | undefined {
    return [...this.#catchAllIds].find((other) => other !== id);
  }

  /** Puts an entry in place of whatever has that id, or takes it out with `null`. */
  set(id: string, entry: Entry | null): void {
    const old = this.#entries.get(id);
    if (old) this.#index(old.record, -1);
    if (entry) {
      this.#entries.set(id, entry);
      this.#index(entry.record, 1);
    } else {
      this.#entries.delete(id);
    }
  }

  #index(record: ModelRecord, sign: 1 | -1): void {
    const apply = sign === 1 ? addTo : removeFrom;
    for (const targetId of referencedIds(record)) apply(this.#referrers, targetId, record.id);
    const key = endsKey(record);
    if (key !== undefined) apply(this.#byEnds, key, record.id);
    if (isCard(record)) this.#counts.cards += sign;
    if (record.kind === "effect") this.#counts.effects += sign;
    if (record.kind === "attack" && record.futureUnexpected === true) {
      if (sign === 1) this.#catchAllIds.add(record.id);
      else this.#catchAllIds.delete(record.id);
    }
  }
}

/** A table of these entries, which must be a sound model (`checkRecords`). Time: linear. */
export function createRecordTable(entries: Iterable<Entry>): RecordTable {
  const table = new RecordTable();
  for (const entry of entries) table.set(entry.record.id, entry);
  return table;
}

/** Entries for records that nobody has written to since they came. */
export function freshEntries(records: Iterable<ModelRecord>): Entry[] {
  return Array.from(records, (record) => ({ record, fieldSeq: {} }));
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

function removeFrom(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  ids?.delete(id);
  if (ids?.size === 0) index.delete(key);
}
