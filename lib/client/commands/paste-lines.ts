import { ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "../ids";
import type { TitleTree } from "../outline/pasted-lines";
import { cardSize, type Rect } from "../view/card-size";
import { freeCells } from "../view/free-cells";
import { isCardRecord } from "../view/card-record";
import { addLines, type NewIds } from "./add-lines";
import type { CardKind, CommandResult, Point } from "./problem";
import { putPosition } from "./put-position";

/** Adds a card for each line of text, beside each other from a point on, in one gesture. */
export function pasteLines(
  model: ReadModel,
  input: {
    readonly kind: CardKind;
    readonly lines: readonly TitleTree[];
    readonly at: Point;
    readonly taken: readonly Rect[];
    readonly failureTitle: string;
    readonly newIds: NewIds;
    readonly newId: NewId;
  },
): CommandResult {
  const { kind, at, taken, newId, ...lines } = input;
  const added = addLines(model, { ...lines, kind, parentId: null, afterId: null });
  if (!added.ok) return added;
  const ids = added.value.flatMap((op) => (op.op === "put" && op.kind === kind ? [op.id] : []));
  const cells = freeCells(taken, at, cardSize(kind), ids.length);
  const positions = ids.flatMap((id, index) => {
    const cell = cells[index];
    return cell ? [putPosition(model, id, cell, newId)] : [];
  });
  return ok([...added.value, ...positions]);
}

/** Lines become what is selected, if that is of one kind; else attacks, once there is an asset. */
export function kindOfLines(model: ReadModel, selectedIds: Iterable<string>): CardKind {
  const kinds = new Set<CardKind>();
  for (const id of selectedIds) {
    const record = model.byId.get(id);
    if (isCardRecord(record)) kinds.add(record.kind);
  }
  const [kind, another] = kinds;
  if (kind !== undefined && another === undefined) return kind;
  return model.of.asset.length > 0 ? "attack" : "asset";
}
