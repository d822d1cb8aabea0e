import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import type { Point } from "../commands/problem";
import { CARD_SIZE, STEP_SIZE } from "./card-size";

const ROW = STEP_SIZE.height + 16;
const COLUMN = STEP_SIZE.width + 40;

/**
 * Where the steps of an unfolded attack stand: a tree that grows to the left of its card, a step
 * halfway up the steps it is made of, a shared step once.
 */
export function stepsLayout(
  model: ReadModel,
  attack: RecordOf<"attack">,
  attackAt: Point,
): ReadonlyMap<string, Point> {
  const slots = new Map<string, { depth: number; row: number }>();
  let nextRow = 0;
  /** The row of a step that stands here first; a shared one has its place by now. */
  const visit = (id: string, depth: number): number | null => {
    const step = model.byId.get(id);
    if (step?.kind !== "step" || slots.has(id)) return null;
    const slot = { depth, row: 0 };
    slots.set(id, slot);
    const rows = (step.childIds ?? []).flatMap((childId) => visit(childId, depth + 1) ?? []);
    const [first, last] = [rows[0], rows.at(-1)];
    slot.row = first === undefined || last === undefined ? nextRow++ : (first + last) / 2;
    return slot.row;
  };
  if (attack.rootStepId !== undefined) visit(attack.rootStepId, 0);
  const rootRow = slots.get(attack.rootStepId ?? "")?.row ?? 0;
  const middle = attackAt.y + CARD_SIZE.height / 2 - STEP_SIZE.height / 2;
  return new Map(
    [...slots].map(([id, { depth, row }]) => [
      id,
      { x: attackAt.x - (depth + 1) * COLUMN, y: Math.round(middle + (row - rootRow) * ROW) },
    ]),
  );
}
