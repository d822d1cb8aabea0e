import type { ModelRecord } from "@/lib/model/record";
import { referencedIds } from "@/lib/model/references";
import { findHidden, projectRecord } from "@/lib/server/projection/project-for-reader";
import { type DescribedChange, describeDifference } from "@/lib/sync/described-change";
import type { Change } from "@/lib/sync/draft";

/**
 * What the readers of a model have on their screens. Told what a batch did, it answers what of that
 * a reader may learn; what is told adds up to the projection of the whole model.
 */
export class ReaderView {
  readonly #records: Map<string, ModelRecord>;
  readonly #shown = new Map<string, ModelRecord>();
  #hidden: ReadonlySet<string>;

  constructor(records: readonly ModelRecord[]) {
    this.#records = new Map(records.map((record) => [record.id, record]));
    this.#hidden = findHidden(records);
    for (const record of records) {
      if (!this.#hidden.has(record.id)) {
        this.#shown.set(record.id, projectRecord(record, this.#hidden));
      }
    }
  }

  /** Time: linear in the model, since hiding one record may hide what hangs on it. */
  apply(changes: readonly Change[]): DescribedChange[] {
    for (const { id, after } of changes) {
      if (after) this.#records.set(id, after.record);
      else this.#records.delete(id);
    }
    const before = this.#hidden;
    this.#hidden = findHidden([...this.#records.values()]);
    const turned = difference(before, this.#hidden);
    const affected = new Set([...changes.map(({ id }) => id), ...turned]);
    if (turned.size > 0) this.#addReferrers(affected, turned);
    return [...affected].flatMap((id) => this.#show(id));
  }

  #addReferrers(affected: Set<string>, turned: ReadonlySet<string>): void {
    for (const record of this.#records.values()) {
      if (referencedIds(record).some((id) => turned.has(id))) affected.add(record.id);
    }
  }

  #show(id: string): DescribedChange[] {
    const old = this.#shown.get(id);
    const record = this.#hidden.has(id) ? undefined : this.#records.get(id);
    const now = record && projectRecord(record, this.#hidden);
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    if (now) this.#shown.set(id, now);
    else this.#shown.delete(id);
    return [describeDifference(id, old, now)];
  }
}

/** What is in one of the sets and not in the other. */
function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))]);
}
