import type { ModelState } from "../model-state";
import { boardEdges } from "../view/board-edges";
import { isCardRecord } from "../view/card-record";
import { currentPicture } from "../view/board-picture";
import { cardSize, STEP_SIZE } from "../view/card-size";
import { currentLayout } from "../view/current-layout";
import { stepsLayout } from "../view/steps-layout";
import type { Room, TidyCard, TidyInput } from "./tidy-input";

/** The cards of the board as they stand, with the room of unfolded steps, and their lines. */
export function tidyInputOf(state: ModelState): TidyInput {
  const { readModel, unfoldedIds } = state;
  const layout = currentLayout(state);
  const placed = new Set(readModel.of.position.map(({ recordId }) => recordId));
  const cards = [...layout].flatMap(([id, at]): TidyCard[] => {
    const record = readModel.byId.get(id);
    if (!isCardRecord(record)) return [];
    const { kind } = record;
    const isUnfolded = kind === "attack" && unfoldedIds.has(id);
    const steps = isUnfolded ? [...stepsLayout(readModel, record, { x: 0, y: 0 }).values()] : [];
    return [{ id, kind, at, isPlaced: placed.has(id), room: roomOf(kind, steps) }];
  });
  const edges = boardEdges(readModel, new Set(layout.keys()));
  const { boxes } = currentPicture({ ...state, focusId: null });
  const frames = [...boxes.values()].map(({ frame: { id, cardIds }, isOpen }) => ({
    id,
    cardIds,
    isOpen,
  }));
  return {
    cards,
    frames,
    links: edges.map(({ sourceId, targetId }) => ({ from: sourceId, to: targetId })),
  };
}

function roomOf(
  kind: TidyCard["kind"],
  steps: readonly { readonly x: number; readonly y: number }[],
): Room {
  const { width, height } = cardSize(kind);
  return {
    left: Math.max(0, ...steps.map(({ x }) => -x)),
    up: Math.max(0, ...steps.map(({ y }) => -y)),
    right: width,
    down: Math.max(height, ...steps.map(({ y }) => y + STEP_SIZE.height)),
  };
}
