import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";

import type { NewId } from "../ids";
import type { Point } from "./problem";
import { put } from "./put";

/** Where somebody put the card of this record, if anybody did. */
export function positionOf(model: ReadModel, recordId: string): RecordOf<"position"> | undefined {
  return model.of.position.find((position) => position.recordId === recordId);
}

/** Puts the card of a record at a place; coordinates are whole board units. */
export function putPosition(
  model: ReadModel,
  recordId: string,
  at: Point,
  newId: NewId,
): Operation {
  const x = Math.round(at.x);
  const y = Math.round(at.y);
  const existing = positionOf(model, recordId);
  if (existing) return { op: "patch", id: existing.id, fields: { x, y } };
  return put("position", newId("position"), { recordId, x, y });
}
