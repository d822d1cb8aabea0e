import type { Kind } from "@/lib/model/record";

/** The parts of the outline, in their order. */
export const SECTIONS = ["asset", "place", "attacker", "attack", "defense"] as const;

export type Section = (typeof SECTIONS)[number];

/** What has a row of its own. */
export type RowKind = Extract<
  Kind,
  | "asset"
  | "failure"
  | "place"
  | "attacker"
  | "attack"
  | "step"
  | "defense"
  | "effect"
  | "requirement"
>;

/** What can be typed into a new row. */
export type NewKind = Exclude<RowKind, "effect" | "requirement">;

type Placed = {
  /** The way down to the row: a step that is shared stands in several places. */
  readonly key: string;
  readonly parentKey: string | null;
  readonly section: Section;
  /** From 1, which is the section itself. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly childCount: number;
  readonly isOpen: boolean;
};

export type SectionRow = Placed & { readonly kind: "section"; readonly id: null };

export type RecordRow = Placed & {
  readonly kind: RowKind;
  readonly id: string;
  /** A shared step that stands further up already, with everything below it. */
  readonly isRepeated: boolean;
};

/** One line of the outline. */
export type OutlineRow = SectionRow | RecordRow;

export function isRecordRow(row: OutlineRow | undefined): row is RecordRow {
  return row !== undefined && row.kind !== "section";
}
