import type { Entry, RecordTable } from "./record-table";

/** What happened to one record in a batch. */
export type Change = {
  readonly id: string;
  readonly before: Entry | null;
  readonly after: Entry | null;
};

/** A field that a patch left alone because somebody has written to it since. */
export type Skipped = { readonly id: string; readonly field: string };

/** Changes to a table that remember what was there, so that they can be told and taken back. */
export class Draft {
  readonly table: RecordTable;
  readonly seq: number;
  readonly skipped: Skipped[] = [];
  readonly #before = new Map<string, Entry | null>();

  constructor(table: RecordTable, seq: number) {
    this.table = table;
    this.seq = seq;
  }

  set(id: string, entry: Entry | null): void {
    if (!this.#before.has(id)) this.#before.set(id, this.table.get(id) ?? null);
    this.table.set(id, entry);
  }

  hasTouched(id: string): boolean {
    return this.#before.has(id);
  }

  /** The record as it was before this batch, if it was there. */
  before(id: string): Entry | undefined {
    const before = this.#before.get(id);
    return before === undefined ? this.table.get(id) : (before ?? undefined);
  }

  touchedIds(): Iterable<string> {
    return this.#before.keys();
  }

  changes(): Change[] {
    return [...this.#before]
      .map(([id, before]) => ({ id, before, after: this.table.get(id) ?? null }))
      .filter(({ before, after }) => before !== after);
  }
}

/** Takes changes back: the table is as it was before the batch that made them. */
export function revertChanges(table: RecordTable, changes: readonly Change[]): void {
  for (const { id, before } of changes) table.set(id, before);
}
