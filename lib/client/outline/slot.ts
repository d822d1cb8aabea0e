import {
  isRecordRow,
  type NewKind,
  type OutlineRow,
  type RowKind,
  type Section,
} from "./outline-row";

/** A place where a new row can be typed. */
export type Slot = {
  readonly kind: NewKind;
  readonly section: Section;
  readonly level: number;
  /** The row it will stand under. */
  readonly parentKey: string;
  /** The record it will stand under; null right under a section. */
  readonly parentId: string | null;
  /** The record it will stand behind; null for the last place. */
  readonly afterId: string | null;
  /** The row behind whose last line it is typed. */
  readonly anchorKey: string;
};

/** What can be added inside a record of each kind. */
const INSIDE: Readonly<Partial<Record<RowKind, NewKind>>> = {
  asset: "failure",
  place: "place",
  attack: "step",
  step: "step",
};

/** The rows of the outline by key. */
export type RowIndex = ReadonlyMap<string, OutlineRow>;

export function indexRows(rows: readonly OutlineRow[]): RowIndex {
  return new Map(rows.map((row) => [row.key, row]));
}

/** Where a sibling of this row would stand: right behind it, or last in a section. */
export function slotBehind(rows: RowIndex, row: OutlineRow): Slot | null {
  if (!isRecordRow(row)) return slotInside(row);
  if (row.kind === "effect" || row.kind === "requirement") return null;
  const parent = row.parentKey === null ? undefined : rows.get(row.parentKey);
  if (!parent) return null;
  return {
    kind: row.kind === "step" && !isRecordRow(parent) ? "attack" : row.kind,
    section: row.section,
    level: row.level,
    parentKey: parent.key,
    parentId: parent.id,
    afterId: row.id,
    anchorKey: row.key,
  };
}

/** Where something inside this row would stand: behind what is there. Null if nothing can be inside. */
export function slotInside(row: OutlineRow): Slot | null {
  const kind = isRecordRow(row) ? INSIDE[row.kind] : row.section;
  if (!kind || (isRecordRow(row) && row.isRepeated)) return null;
  return {
    kind,
    section: row.section,
    level: row.level + 1,
    parentKey: row.key,
    parentId: row.id,
    afterId: null,
    anchorKey: row.key,
  };
}

/** The slot one level further in: inside the row above it of the same level. */
export function slotFurtherIn(rows: RowIndex, slot: Slot): Slot | null {
  const above = slot.afterId === null ? undefined : rows.get(slot.anchorKey);
  return above?.level === slot.level ? slotInside(above) : null;
}

/** The slot one level further out: right behind the row it would have stood under. */
export function slotFurtherOut(rows: RowIndex, slot: Slot): Slot | null {
  const parent = rows.get(slot.parentKey);
  return isRecordRow(parent) ? slotBehind(rows, parent) : null;
}

/** The key of the last row shown below a row, or of the row itself. */
export function lastKeyUnder(rows: readonly OutlineRow[], key: string): string {
  const start = rows.findIndex((row) => row.key === key);
  let last = key;
  for (const row of rows.slice(start + 1)) {
    if (!row.key.startsWith(`${key}/`)) break;
    last = row.key;
  }
  return last;
}
