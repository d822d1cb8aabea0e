import { z } from "zod";

import { checkRecords } from "@/lib/model/check-records";
import { describeProblem } from "@/lib/model/problems";
import type { ModelRecord } from "@/lib/model/record";
import { numberCell, textCell } from "@/lib/server/db/cells";
import type { Connection } from "@/lib/server/db/driver";
import { readEntries, readVersion } from "@/lib/server/db/model-rows";
import { readCreator } from "@/lib/server/db/model-rows";
import {
  applyDescribed,
  type DescribedChange,
  describedChangeSchema,
} from "@/lib/sync/described-change";
import { createRecordTable } from "@/lib/sync/record-table";
import type { Role } from "@/lib/sync/role";

import type { SimLink } from "./sim-links";

const CREATION_SEQ = 1;
const changesSchema = z.array(describedChangeSchema);
const batchesSchema = z.looseObject({
  batches: z.array(
    z.looseObject({
      n: z.int(),
      ops: z.array(
        z.looseObject({
          op: z.string(),
          id: z.string(),
          fields: z.record(z.string(), z.unknown()).optional(),
          expect: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

type Row = {
  readonly seq: number;
  readonly author: string;
  readonly clientId: string;
  readonly n: number;
  readonly changes: readonly DescribedChange[];
};

/**
 * An account of the model kept apart from the server's own: the fold of its operations, who wrote
 * each field last, what each page was promised. Everything that does not agree is a fault.
 */
export class Ledger {
  readonly #reader: Connection;
  readonly #modelId: string;
  readonly #links: readonly SimLink[];
  readonly #table = createRecordTable([]);
  readonly #lastWriter = new Map<string, string>();
  /** Fields that undos want to put back: `client n` to `id.field`. */
  readonly #undos = new Map<string, ReadonlySet<string>>();
  /** Fields that a batch writes, also where they hold that value already: `client n` to `id.field`. */
  readonly #writes = new Map<string, readonly string[]>();
  readonly faults: string[] = [];
  #seq = 0;

  constructor(reader: Connection, modelId: string, links: readonly SimLink[]) {
    this.#reader = reader;
    this.#modelId = modelId;
    this.#links = links;
  }

  get seq(): number {
    return this.#seq;
  }

  get records(): readonly ModelRecord[] {
    return [...this.#table.records()];
  }

  /** A page sent batches. */
  sent(clientId: string, text: string): void {
    const parsed = batchesSchema.safeParse(JSON.parse(text));
    for (const { n, ops } of parsed.success ? parsed.data.batches : []) {
      const fieldsOf = (isUndo: boolean) =>
        ops.flatMap(({ op, id, fields = {}, expect }) => {
          const counts = op === "patch" && (expect !== undefined) === isUndo;
          return counts ? Object.keys(fields).map((field) => `${id}.${field}`) : [];
        });
      const name = `${clientId} ${String(n)}`;
      this.#writes.set(name, fieldsOf(false));
      if (fieldsOf(true).length > 0) this.#undos.set(name, new Set(fieldsOf(true)));
    }
  }

  /** A page was told that its batch is committed: then it has to be on the disk by now. */
  acknowledged(clientId: string, n: number, seq: number): void {
    const row = this.#reader.first(
      "SELECT seq FROM operations WHERE model_id = ? AND client_id = ? AND n = ?",
      this.#modelId,
      clientId,
      n,
    );
    if (row?.[0] !== seq) {
      this.#fault(`${clientId} ${n} was acknowledged as ${seq}, and is not on the disk`);
    }
  }

  /** Reads what was committed since, and holds it against everything that must be so. */
  check(): void {
    for (const row of this.#newRows()) this.#take(row);
    const version = readVersion(this.#reader, this.#modelId);
    if (version?.seq !== this.#seq) {
      this.#fault(`the model is at ${String(version?.seq)}, its operations at ${this.#seq}`);
    }
    const stored = readEntries(this.#reader, this.#modelId).map(({ record }) => record);
    if (sortedText(stored) !== sortedText(this.records)) {
      this.#fault("the records are not the fold of the operations");
    }
    const [problem] = checkRecords(stored);
    if (problem) this.#fault(`the model is not sound: ${describeProblem(problem).message}`);
  }

  #take(row: Row): void {
    if (row.seq !== this.#seq + 1) this.#fault(`number ${row.seq} follows ${this.#seq}`);
    this.#seq = row.seq;
    if (row.seq > CREATION_SEQ) this.#checkRights(row);
    this.#checkUndo(row);
    const applied = applyDescribed(this.#table, row.changes, row.seq);
    if (!applied) this.#fault(`number ${row.seq} changes records that are not there`);
    for (const change of row.changes) {
      const fields =
        "set" in change ? Object.keys(change.set) : "put" in change ? Object.keys(change.put) : [];
      for (const field of fields) this.#lastWriter.set(`${change.id}.${field}`, row.clientId);
    }
    for (const key of this.#writes.get(`${row.clientId} ${String(row.n)}`) ?? []) {
      this.#lastWriter.set(key, row.clientId);
    }
  }

  /** Rights are those of the moment of the commit. */
  #checkRights({ seq, author, clientId, n, changes }: Row): void {
    const link = this.#links.find((each) => each.author === author);
    const { lowered } = link ?? {};
    if (!lowered || seq <= lowered.seq) return;
    const isOwnComments = changes.every(({ id }) => this.#isOwnComment(id, author, changes));
    if (!mayWrite(lowered.role, isOwnComments)) {
      this.#fault(`${clientId} ${n} became ${seq}, after its link was ${lowered.role ?? "gone"}`);
    }
  }

  #isOwnComment(id: string, author: string, changes: readonly DescribedChange[]): boolean {
    const change = changes.find((each) => each.id === id);
    const kind = change && "put" in change ? change.put.kind : this.#table.record(id)?.kind;
    const creator = readCreator(this.#reader, this.#modelId, id);
    return kind === "comment" && (creator === author || creator === null);
  }

  #checkUndo({ clientId, n, changes }: Row): void {
    const fields = this.#undos.get(`${clientId} ${String(n)}`);
    if (!fields) return;
    for (const change of changes) {
      if (!("set" in change)) continue;
      for (const field of Object.keys(change.set)) {
        const key = `${change.id}.${field}`;
        const writer = this.#lastWriter.get(key) ?? clientId;
        if (fields.has(key) && writer !== clientId) {
          this.#fault(`the undo ${clientId} ${n} touched ${key}, which ${writer} wrote last`);
        }
      }
    }
  }

  #newRows(): Row[] {
    return this.#reader
      .all(
        `SELECT seq, author, client_id, n, changes FROM operations
         WHERE model_id = ? AND seq > ? ORDER BY seq`,
        this.#modelId,
        this.#seq,
      )
      .map(([seq, author, clientId, n, changes]) => ({
        seq: numberCell(seq),
        author: textCell(author),
        clientId: textCell(clientId),
        n: numberCell(n),
        changes: changesSchema.parse(JSON.parse(textCell(changes))),
      }));
  }

  #fault(text: string): void {
    this.faults.push(text);
  }
}

function mayWrite(role: Role | null, isOwnComments: boolean): boolean {
  if (role === "edit" || role === "manage") return true;
  return role === "participate" && isOwnComments;
}

/** Records as one text, whatever their order. */
export function sortedText(records: readonly ModelRecord[]): string {
  return JSON.stringify([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
}
