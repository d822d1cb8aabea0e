import type { ReadModel } from "@/lib/model/read-model";

import type { Point } from "../commands/problem";
import type { ModelState } from "../model-state";
import { boardCardIds } from "./board-cards";
import { boundsOf } from "./align-cards";
import { cardSize, type Rect, STEP_SIZE } from "./card-size";
import { focusCards } from "./focus-cards";
import { type Drops, dropsOf } from "./frame-drops";
import { type Frame, frameIndex } from "./frame-index";
import { foldedRect, openRect } from "./frame-rects";
import { boardLayout, type Places } from "./lanes-layout";
import { frameOpenness } from "./open-frames";
import { stepsLayout } from "./steps-layout";

/** What somebody drags: where everything would stand, and which cards move by themselves. */
export type Moving = { readonly places: Places; readonly loose: ReadonlySet<string> };

export const AT_REST: Moving = { places: new Map(), loose: new Set() };

export type FrameBox = {
  readonly frame: Frame;
  readonly rect: Rect;
  /** Its cards are drawn; else it is a box of the size of a card. */
  readonly isOpen: boolean;
  /** What is dragged would go into it. */
  readonly isTarget: boolean;
};

/** Where everything on the board stands. */
export type Picture = {
  /** Every card, also those that are folded away. */
  readonly places: Places;
  /** The cards and steps that are drawn. */
  readonly layout: Places;
  readonly boxes: ReadonlyMap<string, FrameBox>;
  /** The frame that each card is folded into. */
  readonly hiddenIn: ReadonlyMap<string, string>;
  readonly drops: Drops;
};

type Looked = Pick<ModelState, "readModel" | "homes" | "unfoldedIds" | "selectedIds" | "focusId">;

/** The picture of the board as the page looks at it now. */
export function currentPicture(
  state: Looked & Pick<ModelState, "shownIds">,
  moving: Moving = AT_REST,
): Picture {
  const { readModel, shownIds, selectedIds } = state;
  return boardPicture(state, boardCardIds(readModel, shownIds, selectedIds), moving);
}

/** The same, where the cards on the board are known. */
export function boardPicture(looked: Looked, cardIds: readonly string[], moving: Moving): Picture {
  const { readModel: model, homes, unfoldedIds, selectedIds, focusId } = looked;
  const isFocused = focusId !== null && model.byId.has(focusId);
  const sighted = isFocused
    ? [...new Set([...focusCards(model, focusId), ...selectedIds])]
    : cardIds;
  const places = new Map(boardLayout(model, sighted, homes));
  for (const [id, at] of moving.places) if (places.has(id)) places.set(id, at);
  const steps = stepsOf(model, places, unfoldedIds);
  const framing = framed({
    model,
    places,
    steps,
    moving,
    isFocused,
    isOpen: frameOpenness(looked),
  });
  const { hiddenIn } = framing;
  const layout = new Map([...places].filter(([id]) => !hiddenIn.has(id)));
  for (const [attackId, ats] of steps) {
    if (hiddenIn.has(attackId)) continue;
    for (const [id, at] of ats) if (!layout.has(id)) layout.set(id, at);
  }
  return { places, layout, ...framing };
}

/** The steps of unfolded attacks, by attack. */
function stepsOf(
  model: ReadModel,
  places: Places,
  unfoldedIds: ReadonlySet<string>,
): ReadonlyMap<string, Places> {
  const steps = new Map<string, Places>();
  for (const attack of model.of.attack) {
    const at = unfoldedIds.has(attack.id) ? places.get(attack.id) : undefined;
    if (at) steps.set(attack.id, stepsLayout(model, attack, at));
  }
  return steps;
}

const NO_FRAMES = { boxes: new Map(), hiddenIn: new Map(), drops: new Map() } as const;

type Framing = Pick<Picture, "boxes" | "hiddenIn" | "drops">;

type Scene = {
  readonly model: ReadModel;
  readonly places: Places;
  readonly steps: ReadonlyMap<string, Places>;
  readonly moving: Moving;
  readonly isFocused: boolean;
  readonly isOpen: (frame: Frame) => boolean;
};

/** The frames all of whose cards are in sight. */
function framed(scene: Scene): Framing {
  const { model, places, moving, isFocused, isOpen } = scene;
  const { frames: all, frameOfCard } = frameIndex(model);
  const frames = all.filter(({ cardIds }) =>
    cardIds.length === 0 ? !isFocused : cardIds.every((id) => places.has(id)),
  );
  if (frames.length === 0) return NO_FRAMES;
  const { rectOf, roomOf } = measures(scene);
  const spots = emptySpots(scene, frames);
  const emptyRect = ({ id }: Frame): Rect => ({
    ...(spots.get(id) ?? ORIGIN),
    ...cardSize("frame"),
  });
  const { loose } = moving;
  const drops = dropsOf({ frames, frameOfCard, loose, rectOf, roomOf, isOpen, emptyRect });
  const targets = new Set(drops.values());
  const boxes = new Map<string, FrameBox>();
  const hiddenIn = new Map<string, string>();
  for (const frame of frames) {
    const open = isOpen(frame);
    const rooms = insideOf(frame, open, drops).flatMap((id) => roomOf(id) ?? []);
    const isTarget = targets.has(frame.id);
    if (!open) for (const id of frame.cardIds) hiddenIn.set(id, frame.id);
    if (frame.cardIds.length === 0) {
      boxes.set(frame.id, { frame, rect: emptyRect(frame), isOpen: false, isTarget });
    } else if (rooms.length > 0) {
      const rect = open ? openRect(rooms) : foldedRect(rooms);
      boxes.set(frame.id, { frame, rect, isOpen: open, isTarget });
    }
  }
  return { boxes, hiddenIn, drops };
}

const ORIGIN: Point = { x: 0, y: 0 };

/** An open frame shows what it would be; a folded one stays where it is while something nears it. */
function insideOf({ id, cardIds }: Frame, isOpen: boolean, drops: Drops): string[] {
  const staying = cardIds.filter((cardId) => !drops.has(cardId));
  if (!isOpen) return staying;
  const joining = [...drops].flatMap(([cardId, to]) => (to === id ? [cardId] : []));
  return [...staying, ...joining];
}

function measures({ model, places, steps }: Scene) {
  const rectOf = (id: string): Rect | undefined => {
    const at = places.get(id);
    return at && { ...at, ...cardSize(model.byId.get(id)?.kind ?? "") };
  };
  const roomOf = (id: string): Rect | undefined => {
    const rect = rectOf(id);
    const hanging = steps.get(id);
    if (!rect || !hanging) return rect;
    return boundsOf([rect, ...[...hanging.values()].map((at) => ({ ...at, ...STEP_SIZE }))]);
  };
  return { rectOf, roomOf };
}

const EMPTY_GAP = 24;

/** Frames without cards stand where somebody put them, else in a row above everything. */
function emptySpots({ model, places, moving }: Scene, frames: readonly Frame[]): Places {
  const spots = new Map<string, Point>();
  const empty = frames.filter(({ cardIds }) => cardIds.length === 0);
  if (empty.length === 0) return spots;
  const { width, height } = cardSize("frame");
  const { x, y } = boundsOf([...places.values()].map((at) => ({ ...at, width: 0, height: 0 })));
  let next = x;
  for (const { id } of empty) {
    const position = model.of.position.find(({ recordId }) => recordId === id);
    const placed = position && { x: position.x ?? 0, y: position.y ?? 0 };
    const at = moving.places.get(id) ?? placed;
    spots.set(id, at ?? { x: next, y: y - height - 2 * EMPTY_GAP });
    if (!at) next += width + EMPTY_GAP;
  }
  return spots;
}
