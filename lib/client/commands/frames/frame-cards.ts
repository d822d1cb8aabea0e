import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "@/lib/client/ids";
import { isCardRecord } from "@/lib/client/view/card-record";
import { cleanTitle } from "../clean-title";
import { moveCards } from "../move-cards";
import type { CommandResult, Point } from "../problem";
import { put } from "../put";

/**
 * Draws a new frame around cards, which leave the frames they are in. `to` says where cards are, so
 * that the frame is the same for everybody.
 */
export function frameCards(
  model: ReadModel,
  input: {
    readonly cardIds: readonly string[];
    readonly title: string;
    readonly to: ReadonlyMap<string, Point>;
    readonly newId: NewId;
  },
): CommandResult {
  const title = cleanTitle(input.title);
  if (!title.ok) return title;
  const goneId = input.cardIds.find((id) => !isCardRecord(model.byId.get(id)));
  if (goneId !== undefined) return err({ kind: "record-is-gone", id: goneId });
  const drops = new Map(input.cardIds.map((id) => [id, null]));
  const moved = moveCards(model, { ...input, drops });
  if (!moved.ok || input.cardIds.length === 0) return moved;
  const frame = { title: title.value, memberIds: [...input.cardIds] };
  return ok([put("frame", input.newId("frame"), frame), ...moved.value]);
}

/**
 * Folds frames into boxes, or opens them; those that are so already stay as they are. `to` says where
 * cards go that make room.
 */
export function foldFrames(
  model: ReadModel,
  input: {
    readonly ids: readonly string[];
    readonly folded: boolean;
    readonly to: ReadonlyMap<string, Point>;
    readonly newId: NewId;
  },
): CommandResult {
  const goneId = input.ids.find((id) => model.byId.get(id)?.kind !== "frame");
  if (goneId !== undefined) return err({ kind: "record-is-gone", id: goneId });
  const { folded } = input;
  const changing = model.of.frame.filter(
    (frame) => input.ids.includes(frame.id) && (frame.folded ?? false) !== folded,
  );
  const moved = moveCards(model, input);
  if (!moved.ok) return moved;
  const folds = changing.map(({ id }) => ({
    op: "patch" as const,
    id,
    fields: { folded: folded || null },
  }));
  return ok([...folds, ...moved.value]);
}
