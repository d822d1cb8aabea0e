import type { ReadModel } from "@/lib/model/read-model";

import type { StepMove } from "../commands/move-step";
import { FIRST } from "../commands/step-holder";
import { isRecordRow, type OutlineRow, type RecordRow } from "./outline-row";
import type { RowIndex } from "./slot";

export type Direction = "in" | "out" | "up" | "down";

/** Where a row would go, or why it cannot. */
export type RowMove =
  | ({ readonly kind: "step"; readonly toKey: string } & StepMove)
  | {
      readonly kind: "place";
      readonly id: string;
      readonly parentId: string | null;
      readonly toKey: string;
    }
  | { readonly kind: "none"; readonly because: NoMove };

export type NoMove =
  /** Only steps and places stand inside each other. */
  | "flat"
  /** The order of these rows means nothing, so it cannot be changed. */
  | "unordered"
  | "outermost"
  | "nothing-above"
  | "at-the-end";

type Neighbours = {
  readonly parent: OutlineRow;
  readonly before: RecordRow | undefined;
  readonly beforeThat: RecordRow | undefined;
  readonly after: RecordRow | undefined;
};

/** What moving a row in a direction means. Time: linear in the rows. */
export function moveOfRow(
  model: ReadModel,
  rows: RowIndex,
  row: OutlineRow,
  direction: Direction,
): RowMove {
  if (!isRecordRow(row)) return none("flat");
  if (row.kind !== "step" && row.kind !== "place") {
    return none(direction === "in" || direction === "out" ? "flat" : "unordered");
  }
  const around = neighboursOf(rows, row);
  if (!around) return none("outermost");
  if (row.kind === "place") return movePlace(rows, row, around, direction);
  return moveStep(model, rows, row, around, direction);
}

function movePlace(
  rows: RowIndex,
  { id }: RecordRow,
  { parent, before }: Neighbours,
  direction: Direction,
): RowMove {
  if (direction === "up" || direction === "down") return none("unordered");
  if (direction === "in") {
    if (!before) return none("nothing-above");
    return { kind: "place", id, parentId: before.id, toKey: before.key };
  }
  const outer = parent.parentKey === null ? undefined : rows.get(parent.parentKey);
  if (!isRecordRow(parent) || !outer) return none("outermost");
  return { kind: "place", id, parentId: outer.id, toKey: outer.key };
}

function moveStep(
  model: ReadModel,
  rows: RowIndex,
  row: RecordRow,
  around: Neighbours,
  direction: Direction,
): RowMove {
  const { parent, before, beforeThat, after } = around;
  if (!isRecordRow(parent)) return none("outermost");
  const to = ({ id: toId, key: toKey }: RecordRow, afterId: string | null): RowMove => {
    return { kind: "step", id: row.id, fromId: parent.id, toId, afterId, toKey };
  };
  switch (direction) {
    case "in":
      return canHold(before) ? to(before, null) : none("nothing-above");
    case "out": {
      const outer = outerOf(model, rows, parent);
      return outer ? to(outer, parent.id) : none("outermost");
    }
    case "up":
      return before ? to(parent, beforeThat?.id ?? FIRST) : none("at-the-end");
    case "down":
      return after ? to(parent, after.id) : none("at-the-end");
  }
}

function canHold(row: RecordRow | undefined): row is RecordRow {
  return row?.kind === "step" && !row.isRepeated;
}

/** What the parent itself hangs on; the root of an attack holds all steps, so none leaves it. */
function outerOf(model: ReadModel, rows: RowIndex, parent: RecordRow): RecordRow | null {
  const outer = parent.parentKey === null ? undefined : rows.get(parent.parentKey);
  if (!isRecordRow(outer)) return null;
  const attack = model.byId.get(outer.id);
  const isRoot = attack?.kind === "attack" && attack.rootStepId === parent.id;
  return isRoot ? null : outer;
}

function neighboursOf(rows: RowIndex, row: RecordRow): Neighbours | null {
  const parent = row.parentKey === null ? undefined : rows.get(row.parentKey);
  if (!parent) return null;
  const siblings = [...rows.values()].filter(
    (other): other is RecordRow => isRecordRow(other) && other.parentKey === row.parentKey,
  );
  const { position } = row;
  return {
    parent,
    before: siblings[position - 2],
    beforeThat: siblings[position - 3],
    after: siblings[position],
  };
}

function none(because: NoMove): RowMove {
  return { kind: "none", because };
}
