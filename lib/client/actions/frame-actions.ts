import { FRAMING } from "../later-parts";
import type { ModelState } from "../model-state";
import { type Frame, frameIndex } from "../view/frame-index";
import { defineAction, ON_BOARD, readOnly } from "./define-action";
import { frameOpenness } from "../view/open-frames";
import { noCard, selectedCards, selectedFrames, selectedThings } from "./selected-cards";
import type { ActionWording, Blocked, UserAction } from "./user-action";
import { withPart } from "./with-part";

/** Frames around cards of the board. */
export const FRAME_ACTIONS: readonly UserAction[] = [
  defineAction({
    id: "frame-selected",
    group: "edit",
    shortcuts: [{ key: "g", mod: true }],
    scope: "board",
    screens: ON_BOARD,
    blockedBy: (state) => readOnly(state) ?? noCard(state) ?? framedAlready(state),
    run: ({ store, newTitle }) =>
      withPart(store, FRAMING, ({ frameSelected }) => frameSelected(store, newTitle("frame"))),
  }),
  defineAction({
    id: "fold-frame",
    group: "edit",
    shortcuts: [{ key: "o" }],
    screens: ON_BOARD,
    blockedBy: (state) => readOnly(state) ?? noFrame(state) ?? onlyEmpty(state),
    wordingIn: foldWording,
    run: ({ store }) =>
      withPart(store, FRAMING, ({ foldOrUnfold }) =>
        foldOrUnfold(store, framesOfSelection(store.getState())),
      ),
  }),
  defineAction({
    id: "leave-frame",
    group: "edit",
    screens: ON_BOARD,
    blockedBy: (state) => readOnly(state) ?? (isAnyFramed(state) ? null : "not-in-frame"),
    run: ({ store }) => withPart(store, FRAMING, ({ leaveFrames }) => leaveFrames(store)),
  }),
  defineAction({
    id: "unframe",
    group: "edit",
    shortcuts: [{ key: "g", mod: true, shift: true }],
    scope: "board",
    screens: ON_BOARD,
    blockedBy: (state) => readOnly(state) ?? noFrame(state),
    run: ({ store }) =>
      withPart(store, FRAMING, ({ unframe }) =>
        unframe(store, framesOfSelection(store.getState())),
      ),
  }),
  defineAction({
    id: "delete-framed",
    group: "edit",
    screens: ON_BOARD,
    blockedBy: (state) =>
      readOnly(state) ?? (selectedFrames(state).length === 0 ? "no-frame-selected" : null),
    run: ({ store }) => withPart(store, FRAMING, ({ deleteFramed }) => deleteFramed(store)),
  }),
];

/** The frames that are selected, or else those that selected cards are in. */
function framesOfSelection(state: ModelState): Frame[] {
  const frames = selectedFrames(state);
  if (frames.length > 0) return frames;
  const { frameOfCard } = frameIndex(state.readModel);
  return [...new Set(selectedCards(state).flatMap((id) => frameOfCard.get(id) ?? []))];
}

function noFrame(state: ModelState): Blocked | null {
  return framesOfSelection(state).length === 0 ? "no-frame" : null;
}

function onlyEmpty(state: ModelState): Blocked | null {
  return framesOfSelection(state).some(({ cardIds }) => cardIds.length > 0) ? null : "empty-frame";
}

/** Of several frames, one that is open is enough for all to be folded. */
function foldWording(state: ModelState): ActionWording {
  const frames = framesOfSelection(state);
  if (frames.length === 0) return "fold-frame";
  const what = frames.some(frameOpenness(state)) ? "fold" : "unfold";
  return `${what}-${frames.length === 1 ? "one" : "several"}`;
}

function isAnyFramed(state: ModelState): boolean {
  const { frameOfCard } = frameIndex(state.readModel);
  return selectedCards(state).some((id) => frameOfCard.has(id));
}

/** One frame alone, or all the cards of one and no other. */
function framedAlready(state: ModelState): Blocked | null {
  const [thing, another] = selectedThings(state);
  const [frame, second] = framesOfSelection(state);
  if (!frame || second) return null;
  const isFrameAlone = thing === frame.id && another === undefined;
  const cards = selectedCards(state);
  const isAllOfIt =
    cards.length === frame.cardIds.length && cards.every((id) => frame.cardIds.includes(id));
  return isFrameAlone || isAllOfIt ? "already-framed" : null;
}
