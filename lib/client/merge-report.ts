import type { ModelRecord } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";

import type { Gesture } from "./gesture";
import type { Overtaken } from "./replica/base";

/** A change that was made while nobody could be reached, and that somebody should look at. */
export type MergeEntry = {
  readonly key: number;
  readonly gesture: Gesture | null;
  /** What it was about, by title; null when that is gone. */
  readonly title: string | null;
  readonly recordId: string | null;
  readonly why:
    /** The server would not have it. */
    | { readonly kind: "refused"; readonly code: string; readonly detail: string | undefined }
    /** An undo whose own gesture is not known any more: it could have hit what others wrote. */
    | { readonly kind: "undo-left-out" }
    /** It stands, and somebody else's change of the same field does not. */
    | {
        readonly kind: "wrote-over";
        readonly field: string;
        readonly theirs: string;
        readonly mine: string;
      };
  /** What was typed, to be copied. */
  readonly texts: readonly string[];
};

/** What became of the changes that waited, once the server has said it of all of them. */
export type MergeReport = {
  /** Made by a page that is gone, and sent by this one. */
  readonly isFromBefore: boolean;
  readonly merged: number;
  readonly entries: readonly MergeEntry[];
};

type Late = {
  readonly gesture: Gesture | null;
  readonly ops: readonly Operation[];
  /** Null for a batch of this page. Committed up to here it was saved before it was adopted. */
  readonly adoptedAtSeq: number | null;
};

/** Cards are moved by many hands; where one stands is nothing to look at. */
const NOT_TOLD: ReadonlySet<ModelRecord["kind"]> = new Set(["position"]);

/** Follows the batches that waited because nobody could be reached, until a report is due. */
export class LateBatches {
  readonly #waiting = new Map<number, Late>();
  readonly #recordOf: (id: string) => ModelRecord | undefined;
  #entries: MergeEntry[] = [];
  #merged = 0;
  #isFromBefore = false;
  #key = 0;

  constructor(recordOf: (id: string) => ModelRecord | undefined) {
    this.#recordOf = recordOf;
  }

  has(n: number): boolean {
    return this.#waiting.has(n);
  }

  add(n: number, late: Late): void {
    if (!this.#waiting.has(n)) this.#waiting.set(n, late);
  }

  committed(n: number, seq: number, overtaken: readonly Overtaken[]): void {
    const late = this.#take(n);
    if (!late || (late.adoptedAtSeq !== null && seq <= late.adoptedAtSeq)) return;
    this.#merged += 1;
    this.#isFromBefore ||= late.adoptedAtSeq !== null;
    for (const { id, field, theirs, mine } of overtaken) {
      const record = this.#recordOf(id);
      if (record && NOT_TOLD.has(record.kind)) continue;
      const why = {
        kind: "wrote-over",
        field,
        theirs: printValue(theirs),
        mine: printValue(mine),
      } as const;
      this.#tell({ gesture: late.gesture, ...this.#about(id), why, texts: [why.theirs] });
    }
  }

  refused(n: number, code: string, detail: string | undefined): void {
    const late = this.#take(n);
    if (!late) return;
    const why = { kind: "refused", code, detail } as const;
    this.#tellLate(late, why);
  }

  leftOut(gesture: Gesture | null, ops: readonly Operation[]): void {
    this.#tellLate({ gesture, ops, adoptedAtSeq: 0 }, { kind: "undo-left-out" });
  }

  /** None of it can be told as merged or refused any more. */
  forget(): void {
    this.#waiting.clear();
  }

  /** The report, once nothing waits any more and there is something to tell. */
  takeReport(): MergeReport | null {
    if (this.#waiting.size > 0) return null;
    const isDue = this.#entries.length > 0 || (this.#isFromBefore && this.#merged > 0);
    const report = {
      isFromBefore: this.#isFromBefore,
      merged: this.#merged,
      entries: this.#entries,
    };
    this.#entries = [];
    this.#merged = 0;
    this.#isFromBefore = false;
    return isDue ? report : null;
  }

  #take(n: number): Late | undefined {
    const late = this.#waiting.get(n);
    this.#waiting.delete(n);
    return late;
  }

  #tellLate({ gesture, ops, adoptedAtSeq }: Late, why: MergeEntry["why"]): void {
    this.#isFromBefore ||= adoptedAtSeq !== null;
    const [first] = ops;
    this.#tell({ gesture, ...this.#about(first?.id), why, texts: typedTexts(ops) });
  }

  #about(id: string | undefined): Pick<MergeEntry, "title" | "recordId"> {
    const record = id === undefined ? undefined : this.#recordOf(id);
    if (!record) return { title: null, recordId: null };
    return { title: "title" in record ? record.title : null, recordId: record.id };
  }

  #tell(entry: Omit<MergeEntry, "key">): void {
    this.#key += 1;
    this.#entries.push({ ...entry, key: this.#key });
  }
}

/** Fields in which people type words, at the top of a record or inside one of its fields. */
const TYPED_FIELDS: ReadonlySet<string> = new Set([
  "title",
  "notes",
  "text",
  "summary",
  "basis",
  "reason",
  "because",
  "name",
  "verdictNote",
  "floorReason",
  "ownerName",
]);

/** What somebody typed to make these operations. */
export function typedTexts(ops: readonly Operation[]): string[] {
  const texts = ops.flatMap((op) => ("fields" in op && op.fields ? textsIn(op.fields) : []));
  return [...new Set(texts)];
}

function textsIn(value: object): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner === "string") return TYPED_FIELDS.has(key) && inner !== "" ? [inner] : [];
    return typeof inner === "object" && inner !== null ? textsIn(inner) : [];
  });
}

/** A field's value as short text; empty when there is none. */
export function printValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(printValue).join(", ");
  if (typeof value !== "object") return JSON.stringify(value);
  if (!("mid" in value)) return JSON.stringify(value);
  const { low, mid, high }: { low?: unknown; mid: unknown; high?: unknown } = value;
  const range =
    low === undefined || high === undefined ? "" : ` (${printValue(low)}–${printValue(high)})`;
  return `${printValue(mid)}${range}`;
}
