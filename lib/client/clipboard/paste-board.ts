import { ok } from "@/lib/kernel/result";

import type { AddContext } from "../actions/user-action";
import { pasteClip } from "../commands/paste-clip";
import { kindOfLines, pasteLines } from "../commands/paste-lines";
import type { Point } from "../commands/problem";
import type { Gesture } from "../gesture";
import { newRecordId } from "../ids";
import type { ModelState } from "../model-state";
import { newIdsInOrder } from "../outline/new-ids-in-order";
import { parsePastedLines } from "../outline/pasted-lines";
import { CARD_SIZE } from "../view/card-size";
import { cardRects, currentLayout } from "../view/current-layout";
import { type Clip, readPastedText } from "./clip";
import { clipOf } from "./copy-board";
import { offsetOfPaste } from "./offset-of-paste";

/** So far from the original does a duplicate stand. */
const DUPLICATE_BY: Point = { x: 24, y: 24 };

/** Copies the selected cards beside themselves, without the clipboard. */
export function duplicateSelected(state: ModelState): void {
  const clip = clipOf(state);
  if (clip) addClip(state, clip, DUPLICATE_BY, "duplicate");
}

/** Adds what the text of the clipboard says, where somebody points: copied cards, or lines. */
export function pasteText({ store, newTitle }: AddContext, text: string): void {
  const state = store.getState();
  const pasted = readPastedText(text);
  switch (pasted.kind) {
    case "cards":
      addClip(state, pasted.clip, offsetOfPaste(pasted.clip, aimOf(state)), "paste");
      return;
    case "unreadable":
      state.tell({ kind: "problem", problem: { kind: "unreadable-paste" } });
      return;
    case "text":
      addTextLines(state, text, newTitle("failure"));
  }
}

function addTextLines(state: ModelState, text: string, failureTitle: string): void {
  const { readModel, selectedIds, execute, select, tell } = state;
  const { lines, count, cut, leftOut } = parsePastedLines(text);
  if (count === 0) {
    tell({ kind: "problem", problem: { kind: "nothing-pasted" } });
    return;
  }
  const kind = kindOfLines(readModel, selectedIds);
  const { x, y } = aimOf(state);
  const result = pasteLines(readModel, {
    kind,
    lines,
    at: { x: x - CARD_SIZE.width / 2, y: y - CARD_SIZE.height / 2 },
    taken: [...cardRects(state).values()],
    failureTitle,
    newIds: newIdsInOrder(readModel),
    newId: newRecordId,
  });
  if (!execute(result, count === 1 ? `add-${kind}` : "add-lines") || !result.ok) return;
  const made = result.value.flatMap((op) => (op.op === "put" && op.kind === kind ? [op.id] : []));
  select(made);
  tell({ kind: "pasted-lines", of: kind, count: made.length, cut, leftOut });
}

function addClip(state: ModelState, clip: Clip, by: Point, gesture: Gesture): void {
  const { readModel, modelId, execute, select, tell } = state;
  const result = pasteClip(readModel, {
    clip,
    isSameModel: clip.modelId === modelId,
    by: besideOthers(state, clip, by),
    newIds: newIdsInOrder(readModel),
    newId: newRecordId,
  });
  if (!result.ok) {
    tell({ kind: "problem", problem: result.error });
    return;
  }
  const { ops, ids, cards, lost } = result.value;
  if (!execute(ok(ops), gesture)) return;
  select(ids);
  if (lost > 0) tell({ kind: "pasted-cards", cards, lost });
}

/** Pasted twice at one place, the second lies a little further, or it would hide the first. */
function besideOthers(state: ModelState, clip: Clip, by: Point): Point {
  const taken = new Set(
    [...currentLayout(state).values()].map(({ x, y }) => `${String(x)} ${String(y)}`),
  );
  const isHiding = ({ x, y }: Point) =>
    clip.records.some(
      (record) =>
        record.kind === "position" &&
        taken.has(
          `${String(Math.round((record.x ?? 0) + x))} ${String(Math.round((record.y ?? 0) + y))}`,
        ),
    );
  let free = by;
  while (isHiding(free)) free = { x: free.x + DUPLICATE_BY.x, y: free.y + DUPLICATE_BY.y };
  return free;
}

function aimOf({ canvas }: ModelState): Point {
  return canvas?.aim() ?? { x: 0, y: 0 };
}
